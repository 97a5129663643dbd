package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailBodyTest {

    @Test
    void putsTheAddressWhereTheMarkStands() {
        MailBody body = new MailBody("Beste Yara,\n\nHengelo vraagt iets.\n" + MailBody.link("partner/halt", "Bekijk de taak") + "\n\nTot ziens");
        assertThat(body.plain(path -> "https://werkplek/" + path)).isEqualTo("Beste Yara,\n\nHengelo vraagt iets.\nBekijk de taak:\nhttps://werkplek/partner/halt\n\nTot ziens");
        assertThat(body.html("nl", path -> "https://werkplek/" + path)).contains("<html lang=\"nl\">").contains("<a href=\"https://werkplek/partner/halt\">Bekijk de taak</a>");
    }

    @Test
    void readsNobodysWordsAsHtmlOrAsALink() {
        MailBody body = new MailBody(MailBody.words("<b>Let op</b> [[[/kwaad.example|klik hier]]\nnog een regel"));
        assertThat(body.html("nl", path -> "X")).contains("&lt;b&gt;Let op&lt;/b&gt;").doesNotContain("<a ");
        assertThat(body.plain(path -> "X")).isEqualTo("<b>Let op</b> (((/kwaad.example|klik hier)) nog een regel");
    }
}
