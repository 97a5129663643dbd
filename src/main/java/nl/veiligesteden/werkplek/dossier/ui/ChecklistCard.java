package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Checklists;
import nl.veiligesteden.werkplek.work.Checklists.Step;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemKind;

/** The steps with their ticks. They are added one after another without leaving the field, and put in order by buttons. */
class ChecklistCard extends Card {

    private static final String UP = "steps.up";
    private static final String DOWN = "steps.down";

    private final ItemSection.Opened page;
    private final Map<String, Button> moves = new HashMap<>();
    private final MunicipalityWorkspace workspace;
    private final ItemId item;
    private final Checklists checklists;
    private final Clock clock;
    private final boolean edits;
    private final boolean task;
    private final StepForm form;
    private final Slot<List<Step>> list;

    ChecklistCard(ItemSection.Opened page, Checklists checklists, Supplier<List<Members.Member>> owners, Supplier<String> editor, Drafts drafts, Clock clock) {
        super(t("steps.title"));
        this.page = page;
        this.workspace = page.workspace();
        this.item = page.id();
        this.checklists = checklists;
        this.clock = clock;
        ItemDetails details = page.details().get();
        task = details.line().kind() == ItemKind.PARTNER_TASK;
        edits = workspace.may(Permission.EDIT_ITEMS) && !details.planClosed();
        form = new StepForm(workspace, item, checklists, owners, editor, page.refresh());
        list = new Slot<>(() -> task ? List.of() : checklists.of(workspace, item), this::steps);
        add(list);
        if (edits && !task) {
            add(adding(new KeptFields(new DraftKeeper(drafts, workspace, "step:" + item.value()))));
        }
    }

    /** Looks again. @return whether something else is shown */
    boolean refresh() {
        return list.refresh();
    }

    private Div steps(List<Step> steps) {
        // Who may add none, has nothing to see where there are none.
        setVisible(!task && (edits || !steps.isEmpty()));
        long done = steps.stream().filter(Step::isDone).count();
        Span count = new Span(steps.isEmpty() ? t("steps.none") : t("steps.count", done, steps.size()));
        count.addClassNames("soft", "small");
        OrderedList rows = new OrderedList();
        rows.addClassNames("rows", "steps");
        for (int at = 0; at < steps.size(); at++) {
            rows.add(row(steps.get(at), at > 0, at < steps.size() - 1));
        }
        return new Div(count, rows);
    }

    private ListItem row(Step step, boolean up, boolean down) {
        Checkbox tick = new Checkbox(step.title(), step.isDone());
        tick.setReadOnly(!workspace.may(Permission.EDIT_ITEMS));
        tick.addValueChangeListener(change -> {
            checklists.tick(workspace, step.id(), change.getValue());
            page.refresh().run();
        });
        Span meta = new Span(meta(step));
        meta.addClassName("row-meta");
        Div main = new Div(tick, meta);
        main.addClassName("row-main");
        ListItem row = new ListItem(main);
        if (edits) {
            Div buttons = new Div(move(UP, "↑", step, -1, up), move(DOWN, "↓", step, 1, down), small(t("action.edit"), "steps.edit", step, () -> form.open(step)));
            buttons.addClassName("line");
            row.add(buttons);
        }
        return row;
    }

    private String meta(Step step) {
        if (step.isDone()) {
            return t("steps.done-by", step.doneBy(), Formats.ago(step.doneAt(), clock.instant()));
        }
        return Stream.of(step.assigneeName(), step.dueOn() == null ? "" : Formats.dateAndDue(step.dueOn(), LocalDate.now(clock.withZone(Time.NETHERLANDS))))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Button move(String key, String arrow, Step step, int places, boolean possible) {
        Button move = small(arrow, key, step, () -> {
            checklists.move(workspace, step.id(), places);
            refresh();
            stay(step, key);
        });
        move.setEnabled(possible);
        moves.put(key + step.id(), move);
        return move;
    }

    /** The keyboard stays at the step that moved; at either end there is one way left. */
    private void stay(Step step, String key) {
        Button same = moves.get(key + step.id());
        (same.isEnabled() ? same : moves.get((key.equals(UP) ? DOWN : UP) + step.id())).focus();
    }

    private static Button small(String text, String key, Step step, Runnable deed) {
        Button button = new Button(text, click -> deed.run());
        button.setAriaLabel(t(key, step.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Div adding(KeptFields kept) {
        TextField title = new TextField(t("steps.new"));
        kept.watch("title", title);
        FormErrors errors = new FormErrors().field("title", title);
        Consumer<String> adds = words -> {
            checklists.add(workspace, item, words);
            kept.forget();
            page.refresh().run();
        };
        SaveButton add = new SaveButton(t("action.add"), errors, () -> {
            adds.accept(title.getValue());
            title.clear();
            title.focus();
        }, () -> false);
        add.removeThemeVariants(ButtonVariant.PRIMARY);
        addOnEnter(title, words -> {
            if (!errors.tryTo(() -> adds.accept(words))) {
                title.setValue(words);
            }
        });
        Button copy = new Button(t("steps.copy"), click -> form.copy());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(title, add, copy);
        line.addClassNames("line", "new-step");
        return line;
    }

    /** The field is empty at once, so that the next step can be typed before the server knows of this one. */
    private static void addOnEnter(TextField title, Consumer<String> typed) {
        title.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                    if (event.key === 'Enter' && !event.isComposing && !event.ctrlKey) {
                        const words = this.inputElement.value;
                        this.value = '';
                        this.dispatchEvent(new CustomEvent('step-typed', {detail: words}));
                    }
                });""");
        title.getElement().addEventListener("step-typed", event -> typed.accept(event.getEventData().get("event.detail").asString())).addEventData("event.detail");
    }
}
