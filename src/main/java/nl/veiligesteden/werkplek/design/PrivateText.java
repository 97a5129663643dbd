package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.PersonalData;

/** Reminds beneath a free text that it is no place for data of persons, and says so louder when it seems to hold some. */
public final class PrivateText {

    private PrivateText() {
    }

    public static void watch(TextArea area) {
        Span hint = new Span(t("privacy.hint"));
        hint.getElement().setAttribute("role", "status");
        area.setHelperComponent(hint);
        area.addValueChangeListener(change -> show(hint, PersonalData.in(change.getValue())));
    }

    private static void show(Span hint, Set<PersonalData.Trace> found) {
        hint.setText(found.isEmpty() ? t("privacy.hint") : t("privacy.found", t(found.iterator().next())));
        hint.setClassName("privacy-found", !found.isEmpty());
    }
}
