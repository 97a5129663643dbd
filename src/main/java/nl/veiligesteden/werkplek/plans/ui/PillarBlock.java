package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** A pillar with its strands, and beneath each the work that serves it. All of it is edited in place. */
class PillarBlock extends Div {

    private final PlanContext context;
    private final PlanDocument.PillarText pillar;

    /** What the form of a strand says. */
    private record StrandDraft(String name) {
    }

    PillarBlock(PlanContext context, PlanDocument.PillarText pillar) {
        this.context = context;
        this.pillar = pillar;
        addClassName("pillar");
        read();
    }

    private void read() {
        removeAll();
        H3 name = new H3(pillar.name());
        Badge moment = new Badge(pillar.moment() == null ? t("Moment.NONE") : t(pillar.moment()), Tone.IDLE, pillar.moment() == null ? Shape.DASHED : Shape.FULL);
        Div head = new Div(name, moment);
        head.addClassNames("line", "pillar-head");
        if (context.mayEdit()) {
            head.add(new EditButton(pillar.name(), this::edit));
        }
        add(head);
        if (!pillar.explanation().isBlank()) {
            add(new Prose(pillar.explanation()));
        }
        ItemRows own = new ItemRows(context, context.items().stream().filter(item -> pillar.id().equals(item.pillar()) && item.strand() == null).toList());
        UnorderedList strands = new UnorderedList();
        strands.addClassName("strands");
        pillar.strands().forEach(strand -> strands.add(strand(strand)));
        strands.setVisible(!pillar.strands().isEmpty());
        add(own, strands);
        if (context.mayEdit()) {
            Div place = new Div();
            Button add = new Button("+ " + t("plan.strand"), click -> place.add(strandForm(null, place)));
            add.setAriaLabel(t("plan.strand.add", pillar.name()));
            add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            add.setDisableOnClick(true);
            add(place, add);
        }
    }

    private ListItem strand(PlanDocument.StrandText strand) {
        ListItem line = new ListItem();
        read(line, strand);
        return line;
    }

    private void read(ListItem line, PlanDocument.StrandText strand) {
        line.removeAll();
        Prose words = new Prose(strand.name());
        Div head = new Div(words);
        head.addClassNames("line", "strand-head");
        if (context.mayEdit()) {
            Div form = new Div();
            head.add(new EditButton(strand.name(), () -> {
                line.removeAll();
                line.add(strandForm(strand, form));
            }));
        }
        line.add(head, new ItemRows(context, context.items().stream().filter(item -> strand.id().equals(item.strand())).toList()));
    }

    private void edit() {
        PillarForm form = new PillarForm(new PillarDraft(pillar.name(), pillar.explanation(), pillar.moment()));
        ConcurrentEdit<PillarDraft> concurrent = new ConcurrentEdit<>(versioned(pillar),
                (draft, version) -> context.plans().editPillar(context.workspace(), pillar.id(), draft, version), () -> versioned(current()), context.editor(pillar.id()),
                (field, value) -> value instanceof Enum<?> constant ? t(constant) : value == null ? t("Moment.NONE") : value.toString());
        KeptFields kept = form.keepIn(context.kept("pillar:" + pillar.id()));
        removeAll();
        long beneath = context.items().stream().filter(item -> pillar.id().equals(item.pillar())).count();
        add(new InPlaceForm(form.errors(), kept, () -> concurrent.save(form.toDraft(), () -> saved(kept)), this::read, form,
                new RemoveButton("pillar", pillar.name(), beneath, () -> {
                    context.plans().removePillar(context.workspace(), pillar.id(), pillar.version());
                    saved();
                })));
        form.focus();
    }

    private InPlaceForm strandForm(PlanDocument.StrandText strand, Div place) {
        TextField name = new TextField(t("plan.strand"));
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        name.setValue(strand == null ? "" : strand.name());
        KeptFields kept = context.kept(strand == null ? "new-strand:" + pillar.id() : "strand:" + strand.id()).watch("name", name);
        Runnable save = () -> {
            if (strand == null) {
                context.plans().addStrand(context.workspace(), pillar.id(), name.getValue());
                saved(kept);
            } else {
                new ConcurrentEdit<>(new ConcurrentEdit.Versioned<>(new StrandDraft(strand.name()), strand.version()),
                        (draft, version) -> context.plans().editStrand(context.workspace(), strand.id(), draft.name(), version),
                        () -> currentStrand(strand.id()), context.editor(strand.id()), (field, value) -> String.valueOf(value)).save(new StrandDraft(name.getValue().strip()), () -> saved(kept));
            }
        };
        InPlaceForm form = new InPlaceForm(new FormErrors().field("name", name), kept, save, this::read, strand == null ? new Component[] {name}
                : new Component[] {name, removeButton(strand)});
        name.focus();
        return form;
    }

    private RemoveButton removeButton(PlanDocument.StrandText strand) {
        long beneath = context.items().stream().filter(item -> strand.id().equals(item.strand())).count();
        return new RemoveButton("strand", strand.name(), beneath, () -> {
            context.plans().removeStrand(context.workspace(), strand.id(), strand.version());
            saved();
        });
    }

    private void saved(KeptFields kept) {
        kept.forget();
        saved();
    }

    private void saved() {
        Toast.done(t("saved"));
        context.refresh().run();
    }

    private PlanDocument.PillarText current() {
        return context.plans().document(context.workspace(), context.document().head().id()).pillars().stream()
                .filter(text -> text.id().equals(pillar.id())).findFirst().orElseThrow(NotFoundException::new);
    }

    private ConcurrentEdit.Versioned<StrandDraft> currentStrand(UUID id) {
        return current().strands().stream().filter(text -> text.id().equals(id)).findFirst()
                .map(text -> new ConcurrentEdit.Versioned<>(new StrandDraft(text.name()), text.version())).orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<PillarDraft> versioned(PlanDocument.PillarText text) {
        return new ConcurrentEdit.Versioned<>(new PillarDraft(text.name(), text.explanation(), text.moment()), text.version());
    }

    /** Nothing where the person may not add. */
    static Span none(String text) {
        Span none = new Span(text);
        none.addClassName("soft");
        return none;
    }
}
