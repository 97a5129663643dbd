package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;

/** To be what, and where. */
class RoleFields {

    final Select<Role> role = new Select<>();
    final ComboBox<PlaceChoice> place = new ComboBox<>();
    private final Map<Role.Scope, Function<String, List<PlaceChoice>>> places;

    /** @param places where the roles of each scope can be given, by what was typed; with one place there is nothing to choose */
    RoleFields(List<Role> roles, Map<Role.Scope, Function<String, List<PlaceChoice>>> places) {
        this.places = places;
        role.setLabel(t("people.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(T::t);
        role.setRequiredIndicatorVisible(true);
        // The button of a list may not carry it (ARIA); the sign beside the label stays, and what is missing is told in words.
        role.getElement().executeJs("requestAnimationFrame(() => this.querySelector('vaadin-select-value-button')?.removeAttribute('aria-required'))");
        role.addValueChangeListener(change -> offerPlaces(change.getValue()));
        place.setItemLabelGenerator(PlaceChoice::name);
        place.setRequiredIndicatorVisible(true);
        place.setVisible(false);
    }

    private void offerPlaces(Role chosen) {
        Function<String, List<PlaceChoice>> search = chosen == null ? typed -> List.of() : places.getOrDefault(chosen.scope(), typed -> List.of());
        List<PlaceChoice> offered = search.apply("");
        place.setLabel(t(chosen != null && chosen.scope() == Role.Scope.PARTNER ? "people.place.partner" : "people.place.municipality"));
        place.setItems(query -> search.apply(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
        place.setVisible(offered.size() != 1);
        if (offered.size() == 1) {
            place.setValue(offered.getFirst());
        }
    }

    FormErrors tellErrorsTo(FormErrors errors) {
        return errors.field("role", role).field("place", place);
    }

    Place chosenPlace() {
        return place.getValue() == null ? null : place.getValue().place();
    }
}
