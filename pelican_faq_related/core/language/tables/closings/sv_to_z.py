"""Headings that close a text, in the languages whose codes begin so."""

from __future__ import annotations

from .row import Closings

SV_TO_Z = {
    "sv": Closings(
        closing_headings=(
            "Slutsats | Slutsatser | Sammanfattning | Avslutning | Avslutande tankar | Slutord | "
            "Till sist | Har du fortfarande frågor | Har du fler frågor | Har du andra frågor | "
            "Fler frågor | Andra frågor | Övriga frågor | Hittade du inte svaret | Hittar du "
            "inte svaret | Kontakta oss | Kontakt | Hör av dig | Källor | Referenser | "
            "Källförteckning | Relaterade artiklar | Liknande artiklar | Läs också | Läs även | "
            "Läs mer | Läs vidare | Se även | Se också | Om författaren | Om skribenten | Nästa "
            "steg"
        ),
    ),
    "sw": Closings(
        closing_headings=(
            "Hitimisho | Muhtasari | Mawazo ya mwisho | Bado una maswali | Una maswali mengine | "
            "Una maswali zaidi | Maswali mengine | Wasiliana nasi | Mawasiliano | Marejeo | "
            "Vyanzo | Makala zinazohusiana | Makala yanayohusiana | Tazama pia | Angalia pia | "
            "Soma pia | Kuhusu mwandishi | Hatua zinazofuata"
        ),
    ),
    "ta": Closings(
        closing_headings=(
            "முடிவுரை | முடிவு | சுருக்கம் | தொகுப்பு | இறுதி எண்ணங்கள் | இன்னும் கேள்விகள் "
            "உள்ளதா | மேலும் கேள்விகள் உள்ளதா | மேலும் கேள்விகள் | எங்களை தொடர்பு கொள்ளவும் | "
            "எங்களைத் தொடர்பு கொள்ளுங்கள் | தொடர்புக்கு | தொடர்பு | ஆதாரங்கள் | மேற்கோள்கள் | "
            "குறிப்புகள் | தொடர்புடைய கட்டுரைகள் | மேலும் காண்க | இதையும் படியுங்கள் | ஆசிரியர் "
            "பற்றி | அடுத்த படிகள்"
        ),
    ),
    "th": Closings(
        closing_headings=(
            "สรุป | บทสรุป | ข้อสรุป | ส่งท้าย | ทิ้งท้าย | ยังมีคำถามอยู่ไหม | ยังมีคำถาม | "
            "ยังมีคำถามอีกไหม | มีคำถามเพิ่มเติม | มีคำถามเพิ่มเติมหรือไม่ | มีคำถามอื่นอีกไหม | "
            "คำถามอื่น ๆ | ไม่พบคำตอบ | ติดต่อเรา | ติดต่อ | ติดต่อสอบถาม | สอบถามเพิ่มเติม | "
            "อ้างอิง | แหล่งอ้างอิง | เอกสารอ้างอิง | แหล่งที่มา | ที่มา | บทความที่เกี่ยวข้อง | "
            "บทความอื่น ๆ | อ่านเพิ่มเติม | อ่านต่อ | ดูเพิ่มเติม | ดูเพิ่ม | เกี่ยวกับผู้เขียน "
            "| ขั้นตอนต่อไป | ขั้นตอนถัดไป"
        ),
    ),
    "tl": Closings(
        closing_headings=(
            "Konklusyon | Buod | Pangwakas | Panghuling salita | May mga tanong ka pa ba | May "
            "tanong ka pa ba | Iba pang mga tanong | Makipag-ugnayan sa amin | Makipag-ugnayan | "
            "Mga sanggunian | Sanggunian | Mga pinagmulan | Mga kaugnay na artikulo | Tingnan "
            "din | Basahin din | Tungkol sa may-akda | Mga susunod na hakbang"
        ),
    ),
    "tr": Closings(
        closing_headings=(
            "Sonuç | Sonuç olarak | Özet | Özetle | Son söz | Son sözler | Son düşünceler | "
            "Kapanış | Hâlâ sorunuz mu var | Hala sorunuz mu var | Başka sorunuz var mı | Başka "
            "sorularınız mı var | Sorunuz mu var | Daha fazla sorunuz mu var | Diğer sorular | "
            "Aradığınızı bulamadınız mı | Cevabı bulamadınız mı | Bize ulaşın | Bizimle "
            "iletişime geçin | İletişim | Bize yazın | Kaynaklar | Kaynakça | Referanslar | "
            "İlgili yazılar | İlgili makaleler | İlgili içerikler | Benzer yazılar | Ayrıca "
            "bakınız | Ayrıca bkz | Bunları da okuyun | Bunlar da ilginizi çekebilir | Yazar "
            "hakkında | Sonraki adımlar | Sonraki adım"
        ),
    ),
    "uk": Closings(
        closing_headings=(
            "Висновок | Висновки | Підсумок | Підсумки | Підсумуємо | На завершення | Резюме | "
            "Післямова | Залишилися питання | Залишилися запитання | Залишились питання | "
            "Залишились запитання | Є ще запитання | Є ще питання | Маєте запитання | Інші "
            "запитання | Інші питання | Не знайшли відповіді | Не знайшли відповідь | Зв'яжіться "
            "з нами | Контакти | Напишіть нам | Джерела | Посилання | Література | Список "
            "літератури | Примітки | Схожі статті | Статті за темою | Пов'язані статті | Читайте "
            "також | Дивіться також | Див. також | Про автора | Про авторку | Наступні кроки | "
            "Що далі"
        ),
    ),
    "ur": Closings(
        closing_headings=(
            "نتیجہ | خلاصہ | اختتامیہ | آخری بات | حرف آخر | کیا آپ کے مزید سوالات ہیں | مزید "
            "سوالات | اب بھی سوالات ہیں | ہم سے رابطہ کریں | رابطہ کریں | رابطہ | حوالہ جات | "
            "ماخذ | متعلقہ مضامین | مزید دیکھیں | مزید پڑھیں | یہ بھی پڑھیں | مصنف کے بارے میں | "
            "اگلے اقدامات | اگلے مراحل"
        ),
    ),
    "vi": Closings(
        closing_headings=(
            "Kết luận | Tóm tắt | Tổng kết | Lời kết | Tóm lại | Lời cuối | Vẫn còn thắc mắc | "
            "Bạn vẫn còn câu hỏi | Bạn còn câu hỏi | Bạn còn câu hỏi nào khác | Bạn còn thắc mắc "
            "| Bạn vẫn còn thắc mắc | Còn câu hỏi nào khác | Câu hỏi khác | Không tìm thấy câu "
            "trả lời | Liên hệ | Liên hệ với chúng tôi | Liên hệ chúng tôi | Tài liệu tham khảo "
            "| Tham khảo | Nguồn | Nguồn tham khảo | Bài viết liên quan | Bài viết khác | Xem "
            "thêm | Đọc thêm | Về tác giả | Giới thiệu tác giả | Các bước tiếp theo | Bước tiếp "
            "theo"
        ),
    ),
    "zh": Closings(
        closing_headings=(
            "结论 | 结语 | 总结 | 小结 | 结束语 | 写在最后 | 最后 | 后记 | 結論 | 結語 | 總結 | "
            "小結 | 結束語 | 寫在最後 | 最後 | 後記 | 还有疑问 | 还有疑问吗 | 还有问题 | "
            "还有问题吗 | 还有其他问题 | 还有其他问题吗 | 仍有疑问 | 其他问题 | 更多问题 | "
            "没有找到答案 | 還有疑問 | 還有疑問嗎 | 還有問題 | 還有問題嗎 | 還有其他問題嗎 | "
            "仍有疑問 | 其他問題 | 更多問題 | 沒有找到答案 | 联系我们 | 联系方式 | 聯絡我們 | "
            "聯繫我們 | 聯絡方式 | 参考 | 参考资料 | 参考文献 | 参考链接 | 参考来源 | 资料来源 | "
            "引用 | 參考 | 參考資料 | 參考文獻 | 參考連結 | 資料來源 | 来源 | 來源 | 相关文章 | "
            "相关阅读 | 延伸阅读 | 推荐阅读 | 相关链接 | 拓展阅读 | 相關文章 | 延伸閱讀 | "
            "推薦閱讀 | 相關連結 | 另见 | 另請參閱 | 参见 | 參見 | 关于作者 | 作者简介 | "
            "關於作者 | 作者簡介 | 下一步 | 接下来 | 接下來 | 后续步骤 | 後續步驟"
        ),
    ),
}
