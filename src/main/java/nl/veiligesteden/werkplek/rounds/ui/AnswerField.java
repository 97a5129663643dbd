package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.QuestionKind;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** The field for the answer to one question, by the kind of question, with the last answer beside it. */
class AnswerField extends Div {

    /** With more to choose from a list takes less room than buttons. */
    private static final int BUTTONS_AT_MOST = 6;

    private ItemAnswer answer;
    private final Component field;
    private Supplier<String> read;
    private Consumer<String> write;
    private Consumer<KeptFields> keep;

    AnswerField(ItemAnswer answer) {
        this.answer = answer;
        addClassName("answer");
        QuestionDraft question = answer.question().content();
        String label = question.required() ? question.wording() : t("rounds.question.optional", question.wording());
        this.field = switch (question.kind()) {
            case TEXT -> text(label, question);
            case CHOICE -> question.choices().size() > BUTTONS_AT_MOST ? select(label, question) : buttons(label, question);
            case CHOICES -> checks(label, question);
            case NUMBER -> number(label, question);
            case DATE -> date(label, question);
            case YES_NO -> yesNo(label, question);
        };
        write.accept(answer.content());
        add(field);
        if (!answer.before().isEmpty() && !answer.before().equals(answer.content())) {
            add(before());
        }
    }

    private Div before() {
        Button same = new Button(t("rounds.before.take"), click -> {
            write.accept(answer.before());
            focus();
        });
        same.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        same.setAriaLabel(t("rounds.before.take.of", answer.question().content().wording()));
        Span words = new Span(t("rounds.before", shown(answer.question().content(), answer.before())));
        words.addClassNames("soft", "small");
        Div line = new Div(words, same);
        line.addClassNames("line", "before");
        return line;
    }

    private Component text(String label, QuestionDraft question) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMinRows(2);
        PrivateText.watch(area);
        if (!question.help().isEmpty()) {
            Span help = new Span(question.help());
            help.addClassNames("soft", "small");
            addComponentAsFirst(help);
            area.setAriaLabel(label + ". " + question.help());
        }
        read = area::getValue;
        write = area::setValue;
        keep = kept -> kept.watch(name(), area);
        return area;
    }

    private Component select(String label, QuestionDraft question) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(question.choices());
        select.setEmptySelectionAllowed(true);
        select.setHelperText(question.help());
        read = () -> select.getValue() == null ? "" : select.getValue();
        write = content -> select.setValue(content.isEmpty() ? null : content);
        keep = kept -> kept.watch(name(), select, choice -> choice, choice -> question.choices().contains(choice) ? choice : null);
        return select;
    }

    private Component buttons(String label, QuestionDraft question) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(question.choices());
        group.setHelperText(question.help());
        read = () -> group.getValue() == null ? "" : group.getValue();
        write = content -> group.setValue(content.isEmpty() ? null : content);
        keep = kept -> kept.watch(name(), group, choice -> choice, choice -> question.choices().contains(choice) ? choice : null);
        return group;
    }

    private Component yesNo(String label, QuestionDraft question) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems("yes", "no");
        group.setItemLabelGenerator(choice -> t("rounds.answer." + choice));
        group.setHelperText(question.help());
        read = () -> group.getValue() == null ? "" : group.getValue();
        write = content -> group.setValue(content.isEmpty() ? null : content);
        keep = kept -> kept.watch(name(), group, choice -> choice, choice -> choice);
        return group;
    }

    private Component checks(String label, QuestionDraft question) {
        CheckboxGroup<String> group = new CheckboxGroup<>(label);
        group.setItems(question.choices());
        group.setHelperText(question.help());
        read = () -> question.choices().stream().filter(group.getValue()::contains).collect(Collectors.joining("\n"));
        write = content -> group.setValue(chosen(content, question.choices()));
        keep = kept -> kept.watch(name(), group, choices -> String.join("\n", choices), content -> chosen(content, question.choices()));
        return group;
    }

    private static Set<String> chosen(String content, List<String> choices) {
        return Arrays.stream(content.split("\n")).filter(choices::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Component number(String label, QuestionDraft question) {
        TextField number = new TextField(label);
        number.getElement().setAttribute("inputmode", "decimal");
        number.setHelperText(question.help());
        if (!question.unit().isEmpty()) {
            number.setSuffixComponent(new Span(question.unit()));
        }
        read = number::getValue;
        write = content -> number.setValue(content.isEmpty() ? "" : plain(content));
        keep = kept -> kept.watch(name(), number);
        return number;
    }

    /** As people type it in their language: a comma for the decimals in Dutch, and nothing between the thousands. */
    private static String plain(String content) {
        return T.locale().getLanguage().equals("en") ? content : content.replace('.', ',');
    }

    private Component date(String label, QuestionDraft question) {
        DateField date = new DateField(label);
        date.setHelperText(question.help());
        read = () -> date.getValue() == null ? "" : date.getValue().toString();
        write = content -> date.setValue(content.isEmpty() ? null : LocalDate.parse(content));
        keep = kept -> kept.watch(name(), date);
        return date;
    }

    /** An answer as it is read. */
    static String shown(QuestionDraft question, String content) {
        return content.isEmpty() ? "" : switch (question.kind()) {
            case TEXT, CHOICE -> content;
            case CHOICES -> content.replace("\n", ", ");
            case NUMBER -> Formats.number(new BigDecimal(content), T.locale()) + (question.unit().isEmpty() ? "" : " " + question.unit());
            case DATE -> Formats.date(LocalDate.parse(content));
            case YES_NO -> t("rounds.answer." + content);
        };
    }

    private String name() {
        return "a:" + answer.question().id().value();
    }

    void keepIn(KeptFields kept) {
        keep.accept(kept);
    }

    @SuppressWarnings("unchecked")
    <C extends Component & HasValidation> void tellsErrorsTo(FormErrors errors) {
        errors.field(Answering.field(answer.question().id()), (C) field);
    }

    GivenAnswer given() {
        return new GivenAnswer(answer.question().id(), read.get(), answer.version());
    }

    ItemAnswer opened() {
        return answer;
    }

    /** Whether something else stands here than was kept when it was opened. */
    boolean isChanged() {
        String now = read.get().strip();
        return answer.question().content().kind() == QuestionKind.NUMBER ? !now.equals(plain(answer.content())) : !now.equals(answer.content());
    }

    /** Goes on from what stands by now, with these words in the field. */
    void rebase(ItemAnswer now, String words) {
        this.answer = now;
        write.accept(words);
    }

    void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void readOnly() {
        field.getElement().setProperty("readonly", true);
    }
}
