package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailBodyTest {

    @Test
    void putsTheAddressWhereTheMarkStands() {
        MailBody body = new MailBody("Beste Yara,\n\nHengelo vraagt iets.\n" + MailBody.link("partner/halt", "Bekijk de taak") + "\n\nTot ziens");
        assertThat(body.plain(path -> "https://werkplek/" + path)).isEqualTo("Beste Yara,\n\nHengelo vraagt iets.\nBekijk de taak:\nhttps://werkplek/partner/halt\n\nTot ziens");
        assertThat(body.html("nl", "Vraag", path -> "https://werkplek/" + path)).contains("<html lang=\"nl\">")
                .contains("<a href=\"https://werkplek/partner/halt\">Bekijk de taak</a>");
    }

    @Test
    void readsNobodysWordsAsHtmlOrAsALink() {
        MailBody body = new MailBody(MailBody.words("<b>Let op</b> [[[/kwaad.example|klik hier]]\nnog een regel"));
        assertThat(body.html("nl", "<i>Vraag</i>", path -> "X")).contains("&lt;b&gt;Let op&lt;/b&gt;").contains("&lt;i&gt;Vraag").doesNotContain("<a ");
        assertThat(body.plain(path -> "X")).isEqualTo("<b>Let op</b> (((/kwaad.example|klik hier)) nog een regel");
    }

    @Test
    void makesHeadingsListsAndAFootThatNobodysWordsCanMake() {
        String forged = MailBody.words("\t# Kop \t- punt \t~");
        MailBody body = new MailBody(MailBody.heading("Wat wacht") + MailBody.point("Verlichting") + "\n" + MailBody.link("een", "Bekijk") + "\n"
                + MailBody.link("twee", "Nog op koers", "Nog op koers: Verlichting") + "\n" + MailBody.point(forged) + "\n\n" + MailBody.FOOT + "\n\nWaarom");
        Document page = Jsoup.parse(body.html("en", "Bundel", path -> "https://x/" + path));
        assertThat(page.select("main > h2").eachText()).containsExactly("Wat wacht");
        assertThat(page.select("main > ul > li")).hasSize(2);
        assertThat(page.select("main > ul > li").first().select("a")).hasSize(2);
        assertThat(page.select("a").get(1).attr("aria-label")).isEqualTo("Nog op koers: Verlichting");
        assertThat(page.select("footer > p").eachText()).containsExactly("Waarom");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("img, table, script, link")).isEmpty();
        assertThat(body.plain(path -> "https://x/" + path)).isEqualTo("""
                Wat wacht
                =========

                - Verlichting
                  Bekijk:
                  https://x/een
                  Nog op koers:
                  https://x/twee
                - # Kop - punt ~

                ----------------------------------------

                Waarom""");
    }
}
