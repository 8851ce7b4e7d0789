"""Headings that close a text, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Closings

J_TO_N = {
    "ja": Closings(
        closing_headings=(
            "まとめ | おわりに | 終わりに | 最後に | さいごに | 結論 | 要約 | 総括 | あとがき | "
            "結び | むすび | まだ質問がありますか | 他にご質問はありますか | "
            "他に質問はありますか | その他のご質問 | その他の質問 | 解決しない場合 | "
            "解決しない場合は | お問い合わせ | お問合せ | お問い合わせ先 | お問い合わせはこちら "
            "| ご相談はこちら | 参考文献 | 参考 | 参考資料 | 参考リンク | 参考サイト | 出典 | "
            "関連記事 | 関連リンク | 関連ページ | 関連情報 | あわせて読みたい | こちらもおすすめ "
            "| こちらの記事もおすすめ | 著者について | 筆者について | この記事を書いた人 | "
            "執筆者 | 著者プロフィール | 次のステップ | 次の一歩"
        ),
    ),
    "ka": Closings(
        closing_headings=(
            "დასკვნა | შეჯამება | რეზიუმე | ბოლოსიტყვაობა | კიდევ გაქვთ კითხვები | სხვა კითხვები "
            "| დაგვიკავშირდით | კონტაქტი | წყაროები | ლიტერატურა | მსგავსი სტატიები | "
            "დაკავშირებული სტატიები | იხილეთ აგრეთვე | იხილეთ ასევე | ავტორის შესახებ | შემდეგი "
            "ნაბიჯები"
        ),
    ),
    "ko": Closings(
        closing_headings=(
            "결론 | 마무리 | 마치며 | 마무리하며 | 맺음말 | 맺으며 | 요약 | 정리 | 마지막으로 | "
            "끝으로 | 아직 궁금한 점이 있으신가요 | 더 궁금한 점이 있으신가요 | 더 궁금한 점이 "
            "있나요 | 궁금한 점이 더 있으신가요 | 궁금한 점이 있으신가요 | 추가 문의 | 추가 질문 "
            "| 기타 질문 | 답을 찾지 못하셨나요 | 문의하기 | 문의 | 문의처 | 연락처 | 참고 문헌 "
            "| 참고문헌 | 참고 자료 | 참고자료 | 출처 | 관련 글 | 관련글 | 관련 기사 | 관련 문서 "
            "| 함께 읽으면 좋은 글 | 함께 보기 | 더 보기 | 더 읽어보기 | 글쓴이 | 글쓴이 소개 | "
            "저자 소개 | 작성자 소개 | 다음 단계"
        ),
    ),
    "lb": Closings(
        closing_headings=(
            "Fazit | Zesummefaassung | Conclusioun | Nach Froen | Kontakt | Kontaktéiert eis | "
            "Quellen | Referenzen | Ähnlech Artikelen | Kuckt och | Iwwer den Auteur | Nächst "
            "Schrëtt"
        ),
    ),
    "lt": Closings(
        closing_headings=(
            "Išvada | Išvados | Apibendrinimas | Santrauka | Pabaigai | Baigiamosios mintys | "
            "Vis dar turite klausimų | Turite daugiau klausimų | Liko klausimų | Turite klausimų "
            "| Daugiau klausimų | Neradote atsakymo | Susisiekite su mumis | Susisiekite | "
            "Kontaktai | Šaltiniai | Nuorodos | Literatūra | Susiję straipsniai | Panašūs "
            "straipsniai | Taip pat skaitykite | Taip pat žiūrėkite | Apie autorių | Apie autorę "
            "| Kiti žingsniai | Tolesni žingsniai"
        ),
    ),
    "lv": Closings(
        closing_headings=(
            "Secinājums | Secinājumi | Kopsavilkums | Nobeigums | Noslēgums | Noslēgumā | Vai "
            "jums vēl ir jautājumi | Vēl ir jautājumi | Palikuši jautājumi | Citi jautājumi | "
            "Neatradāt atbildi | Sazinieties ar mums | Sazinies ar mums | Kontakti | Avoti | "
            "Atsauces | Literatūra | Saistītie raksti | Līdzīgi raksti | Skatīt arī | Lasi arī | "
            "Par autoru | Par autori | Nākamie soļi"
        ),
    ),
    "mk": Closings(
        closing_headings=(
            "Заклучок | Резиме | Завршни мисли | За крај | Имате уште прашања | Сè уште имате "
            "прашања | Други прашања | Контактирајте нè | Контакт | Извори | Референци | "
            "Литература | Поврзани статии | Слични статии | Видете исто така | Прочитајте и | За "
            "авторот | За авторката | Следни чекори"
        ),
    ),
    "mr": Closings(
        closing_headings=(
            "निष्कर्ष | सारांश | शेवटी | समारोप | अजून प्रश्न आहेत | आणखी प्रश्न आहेत | आणखी "
            "प्रश्न | आमच्याशी संपर्क साधा | संपर्क साधा | संपर्क | संदर्भ | स्रोत | संबंधित लेख "
            "| हे देखील पहा | हे देखील वाचा | हेही वाचा | लेखकाबद्दल | पुढील पावले"
        ),
    ),
    "ms": Closings(
        closing_headings=(
            "Kesimpulan | Rumusan | Penutup | Ringkasan | Kata akhir | Masih ada soalan | Ada "
            "soalan lain | Masih mempunyai soalan | Soalan lain | Tidak menemui jawapan | "
            "Hubungi kami | Rujukan | Sumber | Artikel berkaitan | Baca juga | Lihat juga | "
            "Tentang penulis | Mengenai penulis | Langkah seterusnya"
        ),
    ),
    "nl": Closings(
        closing_headings=(
            "Conclusie | Conclusies | Tot slot | Samenvatting | Samengevat | Slotwoord | Ten "
            "slotte | Afsluiting | Slotgedachten | Nog vragen | Heb je nog vragen | Heeft u nog "
            "vragen | Heb je andere vragen | Heeft u andere vragen | Nog een vraag | Andere "
            "vragen | Meer vragen | Staat je vraag er niet bij | Staat uw vraag er niet bij | "
            "Antwoord niet gevonden | Contact | Neem contact op | Neem contact met ons op | "
            "Contact opnemen | Bronnen | Bron | Referenties | Bronvermelding | Literatuur | "
            "Gerelateerde artikelen | Verwante artikelen | Meer artikelen | Lees ook | Lees "
            "verder | Verder lezen | Meer lezen | Zie ook | Over de auteur | Over de schrijver | "
            "Volgende stappen | Vervolgstappen | Hoe nu verder"
        ),
    ),
    "nn": Closings(
        closing_headings=(
            "Konklusjon | Oppsummering | Samandrag | Har du fleire spørsmål | Fleire spørsmål | "
            "Kontakt oss | Kjelder | Referansar | Relaterte artiklar | Sjå òg | Sjå også | Les "
            "også | Om forfattaren | Neste steg"
        ),
    ),
    "no": Closings(
        closing_headings=(
            "Konklusjon | Oppsummering | Sammendrag | Avslutning | Avsluttende tanker | Til "
            "slutt | Har du fortsatt spørsmål | Har du flere spørsmål | Har du andre spørsmål | "
            "Flere spørsmål | Fant du ikke svar | Kontakt oss | Kontakt | Ta kontakt | Kilder | "
            "Referanser | Relaterte artikler | Les også | Les mer | Se også | Om forfatteren | "
            "Neste steg | Neste skritt | Veien videre"
        ),
    ),
}
