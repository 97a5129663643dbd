package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.HasDataView;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.RestoredBanner;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;

/**
 * Whatever a view offers can be pressed, by every role that sees it: each button and each link that the view holds, from a fresh page. What
 * destroys shows its question, which is left unanswered.
 */
// A database of its own: some buttons do at once what they say.
@TestPropertySource(properties = "werkplek.test.pressed=true")
class EveryControlTest extends ViewTest {

    private static final AtomicInteger FORMS = new AtomicInteger();
    private static final AtomicInteger DRAFTS = new AtomicInteger();
    private static final AtomicInteger TOO_MUCH = new AtomicInteger();
    private static final String NOT_FOUND = "Pagina niet gevonden";
    private static final String UNEXPECTED = "Er ging iets mis";
    /** Served beside the views, each with a journey of its own. */
    private static final List<String> NO_VIEWS = List.of("bijlage/", "http", "mailto:", "tel:", "#");

    static Stream<String> people() {
        return EveryViewTest.people();
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyLinkLeadsSomewhere(String email) {
        signIn(email);
        Set<String> links = new LinkedHashSet<>();
        paths(email).forEach(path -> {
            Paths.open(path);
            _find(Anchor.class).stream().map(Anchor::getHref).filter(href -> NO_VIEWS.stream().noneMatch(href::startsWith)).forEach(links::add);
        });
        for (String link : links) {
            Paths.open(link);
            assertThat(_get(H1.class).getText()).as(email + " follows " + link).isNotEqualTo(NOT_FOUND);
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void everyButtonDoesSomething(String email) {
        for (String path : paths(email)) {
            Set<String> pressed = new LinkedHashSet<>();
            while (pressNext(email, path, pressed)) {
                assertThat(pressed).as("an end").hasSizeLessThan(200);
            }
        }
    }

    /** Presses the first button that was not pressed yet; one a kind, since the rows of a list offer the same. */
    private boolean pressNext(String email, String path, Set<String> pressed) {
        MockVaadin.tearDown();
        signIn(email);
        Paths.open(path);
        for (Button button : new ArrayList<>(_find(Button.class))) {
            String name = name(button);
            if (button.isEnabled() && button.isVisible() && pressed.add(name)) {
                String what = email + " presses " + name + " on " + path;
                assertThatCode(() -> _click(button)).as(what).doesNotThrowAnyException();
                MockVaadin.clientRoundtrip(false);
                assertThat(_get(H1.class).getText()).as(what).isNotEqualTo(NOT_FOUND);
                assertThat(_find(Notification.class).stream().map(toast -> toast.getElement().getTextRecursively()).toList()).as(what)
                        .noneMatch(text -> text.contains(UNEXPECTED));
                asksAboutAnOldYear(what);
                refusesWhatItCannotRead(what);
                refusesTooMuch(what);
                comesBackWhole(what, name, email, path);
                return true;
            }
        }
        return false;
    }

    private static void asksAboutAnOldYear(String what) {
        for (Dialog dialog : _find(Dialog.class)) {
            for (DatePicker date : _find(dialog, DatePicker.class)) {
                if (date.isVisible() && !date.isReadOnly()) {
                    LocalDate before = date.getValue();
                    date.setValue(LocalDate.of(1926, 3, 1));
                    _click(_find(dialog, SaveButton.class).getFirst());
                    assertThat(dialog.isOpened() && date.isInvalid()).as(what + ", the year 1926 in " + date.getLabel()).isTrue();
                    date.setValue(before);
                }
            }
        }
    }

    /** What a field shows as wrong is never saved as nothing: with nonsense in any of its dates and numbers, a form stays as it is. */
    private static void refusesWhatItCannotRead(String what) {
        for (Dialog dialog : _find(Dialog.class)) {
            for (Component field : _find(dialog, Component.class)) {
                if ((field instanceof DatePicker || field instanceof AbstractNumberField<?, ?>) && field.isVisible()) {
                    field.getElement().setProperty("_inputElementValue", "31-2-onzin");
                    BasicUtilsKt._fireDomEvent(field, "unparsable-change");
                    SaveButton save = _find(dialog, SaveButton.class).getFirst();
                    _click(save);
                    String named = what + ", nonsense in " + ((HasLabel) field).getLabel();
                    assertThat(dialog.isOpened()).as(named).isTrue();
                    assertThat(((HasValidation) field).isInvalid()).as(named).isTrue();
                    FORMS.incrementAndGet();
                }
            }
        }
    }

    /** Two megabytes and ten thousand words in any field of a form get an answer beside it, at once, and change nothing. */
    private static void refusesTooMuch(String what) {
        for (Dialog dialog : _find(Dialog.class)) {
            for (TextFieldBase<?, ?> field : _find(dialog, TextFieldBase.class)) {
                if (field.getValue() instanceof String && isShown(field) && !field.isReadOnly() && !_find(dialog, SaveButton.class).isEmpty()) {
                    for (String much : List.of("w".repeat(2_000_000), "woord ".repeat(10_000))) {
                        String before = (String) field.getValue();
                        String named = what + ", much in " + field.getLabel();
                        long began = System.nanoTime();
                        setText(field, much);
                        _click(_find(dialog, SaveButton.class).getFirst());
                        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(named).isLessThan(Duration.ofSeconds(5));
                        assertThat(dialog.isOpened()).as(named).isTrue();
                        setText(field, before);
                        TOO_MUCH.incrementAndGet();
                    }
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void setText(TextFieldBase<?, ?> field, String text) {
        _setValue((TextFieldBase<?, String>) field, text, true);
    }

    /** What was put in a form that keeps drafts stands there again, all of it, when the form is opened anew. */
    private void comesBackWhole(String what, String button, String email, String path) {
        List<Dialog> open = _find(Dialog.class);
        if (open.size() != 1 || _find(open.getFirst(), TextFieldBase.class).isEmpty()) {
            return;
        }
        _find(open.getFirst(), AbstractField.class).forEach(EveryControlTest::fill);
        Map<String, Object> put = values(open.getFirst());
        MockVaadin.tearDown();
        signIn(email);
        Paths.open(path);
        _find(Button.class).stream().filter(again -> name(again).equals(button)).findFirst().ifPresent(LocatorJ::_click);
        MockVaadin.clientRoundtrip(false);
        Dialog again = _get(Dialog.class);
        List<RestoredBanner> banner = _find(again, RestoredBanner.class);
        if (!banner.isEmpty()) {
            assertThat(values(again)).as(what + ", what was put in").isEqualTo(put);
            DRAFTS.incrementAndGet();
            _click(_get(banner.getFirst(), Button.class));
        }
    }

    private static Map<String, Object> values(Dialog form) {
        Map<String, Object> values = new LinkedHashMap<>();
        _find(form, AbstractField.class).stream().filter(field -> field instanceof HasLabel && !field.isReadOnly() && !isPartOfAnother(field))
                .forEach(field -> values.put(((HasLabel) field).getLabel(), field.getValue()));
        return values;
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void fill(AbstractField field) {
        if (field.isReadOnly() || !isShown(field) || isPartOfAnother(field)) {
            return;
        }
        Object other = switch (field) {
            case DatePicker date -> LocalDate.of(2027, 3, 1);
            case IntegerField number -> 7;
            case Checkbox box -> !box.getValue();
            case CheckboxGroup many -> many.getGenericDataView().getItems().limit(1).collect(Collectors.toSet());
            case MultiSelectComboBox many -> many.getGenericDataView().getItems().limit(1).collect(Collectors.toSet());
            case HasDataView choice -> choice.getGenericDataView().getItems().filter(item -> !item.equals(field.getValue())).findFirst().orElse(field.getValue());
            case TextFieldBase text -> "Anders dan het was";
            default -> field.getValue();
        };
        if (!Objects.equals(other, field.getValue())) {
            _setValue(field, other, true);
        }
    }

    /** The boxes of a group have no value of their own. */
    private static boolean isPartOfAnother(AbstractField<?, ?> field) {
        return field.getParent().filter(CheckboxGroup.class::isInstance).isPresent();
    }

    private static boolean isShown(Component component) {
        return component.isVisible() && component.getParent().map(EveryControlTest::isShown).orElse(true);
    }

    @AfterAll
    static void foundFormsToTry() {
        assertThat(TOO_MUCH.get()).as("fields that were given too much").isGreaterThan(20);
        assertThat(DRAFTS.get()).as("forms that gave back what was put in").isGreaterThan(4);
        assertThat(FORMS.get()).as("fields that were given nonsense").isGreaterThan(5);
    }

    private static String name(Button button) {
        String shown = button.getText().isEmpty() ? button.getAriaLabel().orElse("").split(" ")[0] : button.getText();
        return shown + " " + button.getClassNames() + " in " + button.getParent().map(parent -> parent.getClass().getSimpleName()).orElse(UI.class.getSimpleName());
    }

    private List<String> paths(String email) {
        return EveryViewTest.SEES.get(email).stream().flatMap(List::stream).map(path -> EveryViewTest.address(jdbc, path)).toList();
    }
}
