package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is searched for in a simple list stands in its address. */
class SearchableListTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"movisie/gemeenten", "movisie/partners", "movisie/accounts"})
    void searchingALongListOpensTheAddressThatSaysSo(String path) {
        signIn("joost@movisie.example");
        UI.getCurrent().navigate(path);
        _setValue(_get(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("search-wide"))), "noor & co");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo(path + "?zoek=noor%20%26%20co");
        assertThat(_get(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("search-wide"))).getValue()).isEqualTo("noor & co");
    }
}
