package nl.veiligesteden.werkplek.rounds.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** The questions about one thing. What somebody else answered in the meantime is shown beside one's own, never overwritten. */
class AnswerForm extends Div {

    private final List<AnswerField> fields;

    /** An answer as the dialog for two edits compares it. */
    record AnswerText(String body) {
    }

    AnswerForm(List<ItemAnswer> answers) {
        addClassNames("stack", "tight", "answers");
        fields = answers.stream().map(AnswerField::new).toList();
        fields.forEach(this::add);
        setVisible(!fields.isEmpty());
    }

    void keepIn(KeptFields kept) {
        fields.forEach(field -> field.keepIn(kept));
    }

    void tellsErrorsTo(FormErrors errors) {
        fields.forEach(field -> field.tellsErrorsTo(errors));
    }

    /** What was changed. */
    List<GivenAnswer> given() {
        return fields.stream().filter(AnswerField::isChanged).map(AnswerField::given).toList();
    }

    boolean hasMissing() {
        return fields.stream().anyMatch(field -> field.opened().question().content().required() && field.given().content().isBlank());
    }

    Optional<AnswerField> firstMissing() {
        return fields.stream().filter(field -> field.opened().question().content().required() && field.given().content().isBlank()).findFirst();
    }

    void readOnly() {
        fields.forEach(AnswerField::readOnly);
    }

    /**
     * @param store stores the answers with all that goes along with them, or nothing
     * @param now what stands by now
     */
    void save(Consumer<List<GivenAnswer>> store, Supplier<List<ItemAnswer>> now, Runnable done) {
        try {
            store.accept(given());
        } catch (StaleVersionException stale) {
            settle(store, now, done);
            return;
        }
        done.run();
    }

    private void settle(Consumer<List<GivenAnswer>> store, Supplier<List<ItemAnswer>> now, Runnable done) {
        List<ItemAnswer> standing = now.get();
        for (AnswerField field : fields) {
            ItemAnswer current = standing.stream().filter(answer -> answer.question().id().equals(field.opened().question().id())).findFirst().orElse(field.opened());
            if (!field.isChanged() || Objects.equals(current.version(), field.opened().version())) {
                continue;
            }
            if (current.content().equals(field.given().content().strip())) {
                field.rebase(current, current.content());
                continue;
            }
            ask(field, current, () -> save(store, now, done));
            return;
        }
        save(store, now, done);
    }

    private static void ask(AnswerField field, ItemAnswer current, Runnable again) {
        ItemAnswer opened = field.opened();
        new ConcurrentEdit<>(new ConcurrentEdit.Versioned<>(new AnswerText(opened.content()), version(opened)), (chosen, version) -> {
            if (version != version(current)) {
                throw new StaleVersionException();
            }
            field.rebase(current, chosen.body());
        }, () -> new ConcurrentEdit.Versioned<>(new AnswerText(current.content()), version(current)), current::author, (name, words) -> String.valueOf(words))
                .save(new AnswerText(field.given().content()), again);
    }

    private static long version(ItemAnswer answer) {
        return answer.version() == null ? -1 : answer.version();
    }
}
