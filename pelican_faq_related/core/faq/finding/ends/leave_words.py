"""What authors say who take leave of their readers, as patterns by language."""

from __future__ import annotations

import re


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# "Thanks for reading"
THANKS = _any_of(
    r"\bthanks?\s(?:you\s)?(?:so\smuch\s)?for\s(?:reading|visiting|stopping|your\sinterest)",
    r"\b(?:vielen\s|lieben\s|herzlichen\s)?dank\w?\sfürs\s(?:mit)?lesen",
    r"\bdank\w?\sfür\s(?:das|dein|ihr|euer)\s(?:lesen|interesse)",
    r"\bmerci\s(?:de\snous\savoir\slu|de\sm['’]avoir\slu|d['’]avoir\slu|\w+\svotre\slecture)",
    r"\bgracias\spor\s(?:leer|habernos\sleído|(?:su|tu|vuestra)\s(?:lectura|visita))",
    r"\bgrazie\sper\s(?:la\slettura|aver\w*\sletto|l['’]attenzione)",
    r"\bobrigad[oa]\s(?:por\s(?:nos\s)?(?:ler|ter\slido)|pela\s(?:leitura|visita))",
    r"\bbedankt\svoor\s(?:het\s(?:mee)?lezen|(?:je|uw|jullie)\s(?:bezoek|interesse))",
    r"\btack\sför\satt\s(?:du|ni)\s(?:läste|läser|har\släst)",
    r"\btakk?\s(?:for\sat|fordi)\s(?:du|i|dere)\s(?:læste|læser|leste|leser|har\sl[eæ]st)",
    r"\bkiito\w+\s(?:lukemisesta|että\slu\w+|kun\slu\w+)",
    r"\bdzięku\w+\sza\s(?:przeczytanie|lekturę|uwagę)",
    r"\b[dď][eě]?a?kuj\w+\sza\s(?:p[rř]e[cč]\w+|pozornos[tť])",
    r"\bköszön\w+,?\s(?:hogy\s\w*olvas\w+|a\sfigyelm\w+)",
    r"\bmulțum\w+\s(?:că\sa[țm]?i\scitit|pentru\s(?:lectură|atenție))",
    r"\bблагодар\w+\sза\s(?:прочтение|внимание\w*|чтение|четенето)",
    r"\bспасибо,?\s(?:за\s(?:внимание|прочтение)|что\s(?:про|до)?чита\w+)",
    r"\bдяку\w+,?\s(?:за\s(?:увагу|прочитання)|що\s(?:про|до)?чита\w+)",
    r"\bευχαριστ\w+\s(?:που\sδιαβάσ\w+|για\sτην\s(?:ανάγνωση|προσοχή))",
    r"\b(?:okuduğun\w*|ilginiz)\siçin\s(?:çok\s)?teşekkür",
    r"\bcảm\sơn\s(?:\w+\s){0,3}(?:đã\s)?(?:đọc|ghé|quan\stâm)",
    r"\bterima\skasih\s(?:telah|sudah|kerana|karena)\s(?:membaca|berkunjung)",
    r"תודה\s(?:ש?קראת\w*|על\sהקריאה)",
    r"شكر[اًا]+\s(?:ل?كم\s)?(?:على|ل)\s?(?:ال)?قراءة",
    r"(?:ممنون|متشکر\w*|سپاس\w*|با\sتشکر)\s(?:که|از)\s(?:خوان\w+|مطالعه|همراهی)",
    r"पढ़ने\sके\sलिए\s(?:आपका\s)?(?:धन्यवाद|शुक्रिया)",
    r"(?:感谢|感謝|谢谢|謝謝)(?:您|你)?的?(?:阅读|閱讀|观看|觀看|浏览|瀏覽)",
    r"(?:お読み|ご覧|読んで)(?:いただき|くださり|頂き|下さり)?.{0,6}ありがとう",
    r"읽어\s?주셔서\s?감사",
    r"ขอบคุณ(?:ที่|สำหรับการ)(?:อ่าน|ติดตาม)",
)
# "If you have more questions, …"
MORE_QUESTIONS = _any_of(
    r"\b(?:have|got)\s(?:any\s)?(?:(?:more|other|further|additional)\s)?questions?\b",
    r"\b(?:more|other|further|additional)\squestions\b",
    r"\b(?:not|n[o'’]t)\s(?:find|see|answer)\w*\s(?:your|the)\s(?:question|answer)",
    r"\b(?:weitere|noch|andere)\sfragen\b",
    r"\b(?:d['’]autres|autres|encore\sdes)\squestions\b",
    r"\b(?:más|otras?)\s(?:preguntas?|dudas?)\b",
    r"\b(?:altre|ulteriori)\sdomande\b",
    r"\b(?:mais|outras?)\s(?:dúvidas?|perguntas?|questões)\b",
    r"\b(?:meer|andere|nog|verdere)\svragen\b",
    r"\b(?:fler|andra|ytterligare)\sfrågor\b",
    r"\b(?:flere|andre|yderligere|ytterligere)\sspørgsmål\b|\b(?:flere|andre)\sspørsmål\b",
    r"\b(?:muita|lisää)\skysy\w+",
    r"\b(?:inne|więcej|dodatkowe|jeszcze)\spyta\w+",
    r"\b(?:další|jiné|ďalšie|iné)\s(?:otázk|dotaz)\w+",
    r"\b(?:további|más|egyéb)\skérdés\w+",
    r"\b(?:alte|mai\smulte)\sîntrebări\b",
    r"\b(?:остались|другие|ещ[её]|дополнительные)\s(?:\w+\s)?вопрос\w*",
    r"\b(?:залишил\w+|інші|ще|додаткові)\s(?:\w+\s)?(?:за)?питан\w+",
    r"\b(?:други|още|допълнителни)\sвъпроси\b",
    r"\b(?:άλλες|περισσότερες|επιπλέον)\s(?:ερωτήσεις|απορίες)\b",
    r"\b(?:başka|daha\sfazla)\s(?:bir\s)?soru\w*",
    r"(?:câu\shỏi|thắc\smắc)\s(?:nào\s)?khác",
    r"\b(?:pertanyaan|soalan)\s(?:lain|lagi)\w*",
    r"שאלות\s(?:נוספות|אחרות)",
    r"(?:أسئلة|سؤال)\s(?:أخرى|آخر|إضافية)",
    r"(?:سوال|سؤال|پرسش)\S*\s(?:دیگر|بیشتر)",
    r"(?:और|अन्य|कोई)\s(?:सवाल|प्रश्न)",
    r"(?:其他|其它|更多|任何|别的|別的)(?:问题|問題|疑问|疑問)",
    r"(?:ご不明な点|他に(?:も)?(?:ご)?質問|その他(?:の)?(?:ご)?質問|(?:ご)?質問(?:など)?が(?:ございましたら|ありましたら|あれば))",
    r"(?:다른|추가)\s?(?:질문|문의)|더\s?궁금한",
    r"(?:คำถามอื่น|คำถามเพิ่มเติม|มีข้อสงสัย)",
)
