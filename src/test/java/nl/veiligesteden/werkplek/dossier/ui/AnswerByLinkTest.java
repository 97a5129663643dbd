package nl.veiligesteden.werkplek.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import nl.veiligesteden.werkplek.work.Health;
import org.junit.jupiter.api.Test;

/** The link in a mail fills an answer in; the one press that it takes is the reader's. */
class AnswerByLinkTest extends ViewTest {

    private static final String ITEM = "Gebruik van cameratoezicht";
    private static final String TASK = "Lessen weerbaarheid op vier scholen";

    @Test
    void opensTheItemWithOnCourseFilledInAndTellsItByOnePress() {
        jdbc.sql("update item set health = 'ATTENTION', status = 'IN_PROGRESS' where title = :title").param("title", ITEM).update();
        String before = everything(ITEM);
        signIn("daan@hengelo.example");
        Paths.open("gemeente/hengelo/onderdelen/" + id(ITEM) + "?antwoord=op-koers");
        assertThat(_get(_get(Dialog.class), RadioButtonGroup.class, spec -> spec.withLabel("Koers")).getValue()).isEqualTo(Health.ON_TRACK);
        assertThat(everything(ITEM)).as("opening changes nothing").isEqualTo(before);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Opslaan")));
        assertThat(jdbc.sql("select health from item where title = :title").param("title", ITEM).query(String.class).single()).isEqualTo("ON_TRACK");
        _assertNone(Dialog.class);
    }

    @Test
    void tellsThatNothingChangedWhereItWasOnCourseAlready() {
        jdbc.sql("update item set health = 'ON_TRACK', status = 'IN_PROGRESS' where title = :title").param("title", ITEM).update();
        int before = updates(ITEM);
        signIn("daan@hengelo.example");
        Paths.open("gemeente/hengelo/onderdelen/" + id(ITEM) + "?antwoord=op-koers");
        assertThat(updates(ITEM)).isEqualTo(before);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Niets veranderd")));
        assertThat(jdbc.sql("select unchanged from progress_update where item_id = :item order by at desc limit 1").param("item", id(ITEM)).query(Boolean.class).single()).isTrue();
        assertThat(updates(ITEM)).isEqualTo(before + 1);
    }

    @Test
    void asksWhoMayNotTellNothing() {
        signIn("ilse@hengelo.example");
        Paths.open("gemeente/hengelo/onderdelen/" + id(ITEM) + "?antwoord=op-koers");
        _assertNone(Dialog.class);
    }

    @Test
    void asksThePartnerOnce() {
        jdbc.sql("update item set handshake = 'ACCEPTED', status = 'IN_PROGRESS' where title = :title").param("title", TASK).update();
        int before = updates(TASK);
        signIn("yara@halt.example");
        Paths.open("partner/halt/taken/" + id(TASK) + "?antwoord=niets-veranderd");
        assertThat(updates(TASK)).isEqualTo(before);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Ja, niets veranderd")));
        assertThat(updates(TASK)).isEqualTo(before + 1);
        jdbc.sql("update item set handshake = 'ASKED' where title = :title").param("title", TASK).update();
        Paths.open("partner/halt/taken/" + id(TASK) + "?antwoord=niets-veranderd");
        assertThat(_find(Dialog.class)).as("what was never answered asks for an answer").isEmpty();
    }

    private String id(String title) {
        return jdbc.sql("select id from item where title = :title").param("title", title).query(String.class).single();
    }

    private int updates(String title) {
        return jdbc.sql("select count(*) from progress_update where item_id = :item").param("item", id(title)).query(Integer.class).single();
    }

    private String everything(String title) {
        return jdbc.sql("select * from item where title = :title").param("title", title).query().listOfRows() + " " + updates(title)
                + jdbc.sql("select count(*) from draft").query(Integer.class).single();
    }
}
