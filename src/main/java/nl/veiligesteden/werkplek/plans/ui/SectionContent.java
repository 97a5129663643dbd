package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanItems;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemKind;

/** What a section lists beside its text: pillars, items, or who is involved. */
final class SectionContent {

    private SectionContent() {
    }

    static Div of(PlanContext context, PlanDocument.SectionText section) {
        return switch (section.kind()) {
            case INTRODUCTION, AMBITION, OTHER -> new Div();
            case APPROACH -> pillars(context, section);
            case ACTIONS -> items(context, section, ItemKind.ACTION);
            case ACTIVITIES -> items(context, section, ItemKind.ACTIVITY);
            case INVOLVED -> involved(context, section);
        };
    }

    private static Div pillars(PlanContext context, PlanDocument.SectionText section) {
        Div list = new Div();
        list.addClassNames("stack", "pillars");
        boolean first = isFirst(context, section);
        context.document().pillars().stream().filter(pillar -> section.id().equals(pillar.section()) || first && pillar.section() == null)
                .forEach(pillar -> list.add(new PillarBlock(context, pillar)));
        if (context.mayEdit() && first) {
            Div place = new Div();
            Button add = new Button("+ " + t("plan.pillar"));
            add.addClickListener(click -> {
                PillarForm form = new PillarForm();
                KeptFields kept = form.keepIn(context.kept("new-pillar:" + context.document().head().id().value()));
                add.setVisible(false);
                place.add(new InPlaceForm(form.errors(), kept, () -> {
                    context.plans().addPillar(context.workspace(), context.document().head().id(), form.toDraft());
                    kept.forget();
                    Toast.done(t("saved"));
                    context.refresh().run();
                }, () -> {
                    place.removeAll();
                    add.setVisible(true);
                    add.focus();
                }, form));
                form.focus();
            });
            list.add(place, new Div(add));
        }
        return list;
    }

    /** Items that serve a strand stand there; here stand the others. */
    private static Div items(PlanContext context, PlanDocument.SectionText section, ItemKind kind) {
        Div list = new Div();
        list.addClassNames("stack", "tight");
        if (!isFirst(context, section)) {
            return list;
        }
        List<PlanItems.PlanItem> all = context.items().stream().filter(item -> item.kind() == kind).toList();
        List<PlanItems.PlanItem> loose = all.stream().filter(item -> !item.servesAStrand()).toList();
        list.add(new ItemRows(context, loose));
        if (all.isEmpty()) {
            list.add(PillarBlock.none(t("plan.items.none." + kind)));
        } else if (all.size() > loose.size()) {
            list.add(PillarBlock.none(t("plan.items.elsewhere." + kind, all.size() - loose.size())));
        }
        if (context.mayEdit()) {
            list.add(new Div(new Button("+ " + t(kind), click -> context.editing().create(context.workspace(), context.document().head().id(), kind,
                    id -> context.refresh().run()))));
        }
        return list;
    }

    private static Div involved(PlanContext context, PlanDocument.SectionText section) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("facts", "involved-lines");
        context.involved().getOrDefault(section.id(), List.of()).forEach(line -> list.add(
                new DescriptionList.Term(line.label().isBlank() ? t("plan.line." + line.kind()) : line.label()), new DescriptionList.Description(line.text())));
        return new Div(list);
    }

    private static boolean isFirst(PlanContext context, PlanDocument.SectionText section) {
        SectionKind kind = section.kind();
        return context.document().sections().stream().filter(other -> other.kind() == kind).findFirst().orElseThrow().id().equals(section.id());
    }
}
