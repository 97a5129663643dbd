package nl.veiligesteden.werkplek.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** What a dashboard says to whom. */
class DashboardViewTest extends ViewTest {

    @Test
    void advisesAReaderNothingThatOnlyOthersMayDo() {
        signIn("daan@hengelo.example");
        UI.getCurrent().navigate("gemeente/almelo");
        assertThat(_get(DashboardView.class).getElement().getTextRecursively()).contains("Geen open partnertaken").doesNotContain("Vraag een partner");
    }
}
