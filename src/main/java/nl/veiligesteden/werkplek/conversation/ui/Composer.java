package nl.veiligesteden.werkplek.conversation.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.subjects.Audience;

/** Where somebody writes a comment: for whom, the words, and who is named. What was typed is kept with the audience that it was meant for. */
class Composer extends Div {

    private final DraftKeeper drafts;
    private final Function<Audience, List<Conversation.Person>> people;
    private Function<Audience, String> readers;
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>(t("composer.audience"));
    private final Span whoReads = new Span();
    private final TextArea content = new TextArea();
    private final MultiSelectComboBox<Conversation.Person> mentions = new MultiSelectComboBox<>(t("composer.mentions"));

    /**
     * @param people who can be named; asked for only when somebody looks
     * @param readers who reads what is written for an audience, in words
     * @param send stores the draft
     */
    Composer(Set<Audience> mayWrite, Function<Audience, List<Conversation.Person>> people, Function<Audience, String> readers, DraftKeeper drafts, Consumer<CommentDraft> send) {
        this.people = people;
        this.readers = readers;
        this.drafts = drafts;
        addClassName("composer");
        audience.setItemLabelGenerator(T::t);
        whoReads.addClassNames("soft", "small");
        whoReads.getElement().setAttribute("role", "status");
        content.setWidthFull();
        content.setMinRows(2);
        PrivateText.watch(content);
        content.setValueChangeMode(ValueChangeMode.EAGER);
        mentions.setItemLabelGenerator(person -> person.name() + " (" + person.place() + ")");
        mentions.setWidthFull();
        mentions.addClassName("names");
        mentions.setSelectedItemsOnTop(true);
        audience.addValueChangeListener(change -> address(change.getValue()));
        offer(mayWrite, Audience.SHARED);
        getElement().executeJs("this.addEventListener('focusin', () => this.classList.add('writing'), {once: true})");
        nameByAt();
        restore();
        content.addValueChangeListener(change -> keep());
        audience.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        FormErrors errors = new FormErrors().field("content", content);
        SaveButton store = new SaveButton(t("composer.send"), errors, () -> {
            send.accept(draft());
            drafts.discard();
            content.clear();
            mentions.clear();
        }, () -> false);
        store.onControlEnter().listenOn(this);
        Span hint = new Span(t("composer.keys"));
        hint.addClassNames("soft", "small");
        Div buttons = new Div(store, hint);
        buttons.addClassName("line");
        add(audience, whoReads, content, mentions, buttons);
    }

    /**
     * As everywhere: a word that begins with @ names somebody, whom the field below finds; Enter takes the first. Then the words go on where they
     * were, with the first name in them; where it was no name after all, with what was typed.
     */
    private void nameByAt() {
        content.getElement().executeJs("""
                let words = null;
                let named = 0;
                let typed = '';
                const goOn = text => {
                    const area = words.inputElement;
                    words.focus();
                    words = null;
                    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
                    area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                };
                this.addEventListener('keydown', event => {
                    const before = this.inputElement.value[this.inputElement.selectionStart - 1];
                    if (event.key === '@' && (before === undefined || /\\s/.test(before))) {
                        event.preventDefault();
                        words = this;
                        typed = '';
                        named = $0.selectedItems.length;
                        $0.focus();
                        $0.opened = true;
                    }
                });
                $0.addEventListener('input', () => {
                    typed = $0.inputElement.value;
                    // No name that anybody looks for has more than two words.
                    if (words && typed.split(' ').length > 2) {
                        $0.opened = false;
                    }
                });
                $0.addEventListener('keydown', event => {
                    if (event.key === 'Enter' && words && $0._focusedIndex < 0 && $0._dropdownItems?.[0]?.label) {
                        $0._focusedIndex = 0;
                    }
                }, true);
                $0.addEventListener('selected-items-changed', () => {
                    if (words && $0.selectedItems.length > named) {
                        $0.opened = false;
                    }
                });
                $0.addEventListener('opened-changed', event => {
                    if (!event.detail.value && words) {
                        const chosen = $0.selectedItems.length > named ? $0.selectedItems.at(-1).label.split(' ')[0] + ' ' : typed;
                        $0.filter = '';
                        goOn('@' + chosen);
                    }
                });""", mentions.getElement());
    }

    /**
     * Somebody else reads along by now, or no longer; the words stay, for whom they were meant.
     *
     * @param mayWrite for whom the person can write here by now
     */
    void update(Set<Audience> mayWrite, Function<Audience, String> readersNow) {
        readers = readersNow;
        offer(mayWrite, audience.getValue());
    }

    /** Words for an audience that is no longer there become a note among colleagues, never a message to more people. */
    private void offer(Set<Audience> mayWrite, Audience wanted) {
        List<Audience> audiences = List.copyOf(EnumSet.copyOf(mayWrite));
        if (!audiences.equals(audience.getListDataView().getItems().toList())) {
            audience.setItems(audiences);
            audience.setVisible(audiences.size() > 1);
        }
        audience.setValue(audiences.contains(wanted) ? wanted : audiences.contains(Audience.INTERNAL) ? Audience.INTERNAL : audiences.getFirst());
        say(audience.getValue());
    }

    private void say(Audience chosen) {
        whoReads.setText(readers.apply(chosen));
    }

    private void address(Audience chosen) {
        if (chosen == null) {
            return;
        }
        for (Audience one : Audience.values()) {
            setClassName("for-" + one.name().toLowerCase(), one == chosen);
        }
        say(chosen);
        content.setLabel(t("composer.label." + chosen));
        // Who was named for one audience may not read along in another.
        mentions.clear();
        mentions.setItems(query -> {
            String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return people.apply(chosen).stream().filter(person -> person.name().toLowerCase(Locale.ROOT).contains(typed)).skip(query.getOffset())
                    .limit(query.getLimit());
        });
    }

    /** The first line of what was kept says for whom it was: an internal note must not come back as a message to all. */
    private void restore() {
        drafts.find().ifPresent(kept -> {
            int end = kept.indexOf('\n');
            Arrays.stream(Audience.values()).filter(one -> end > 0 && one.name().equals(kept.substring(0, end))).findFirst().ifPresent(meant -> {
                offer(Set.copyOf(audience.getListDataView().getItems().toList()), meant);
                content.setValue(kept.substring(end + 1));
            });
        });
    }

    boolean hasWords() {
        return !content.isEmpty();
    }

    private void keep() {
        drafts.keep(content.getValue().isBlank() ? "" : audience.getValue().name() + "\n" + content.getValue());
    }

    private CommentDraft draft() {
        return new CommentDraft(audience.getValue(), content.getValue(), mentions.getValue().stream().map(Conversation.Person::account)
                .collect(Collectors.toSet()));
    }
}
