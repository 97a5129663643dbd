package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.plans.PlanItems;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Which moment and which target group the open work is for. A white spot is a cell without any; each figure opens what it counts. */
class MatrixCard extends Card {

    private final PlanContext context;
    private final List<PlanItems.Cell> cells;

    MatrixCard(PlanContext context, List<PlanItems.Cell> cells) {
        super(t("plan.matrix"));
        this.context = context;
        this.cells = cells;
        setId("matrix");
        addClassName("plan-matrix");
        note(t("plan.matrix.note"));
        List<TargetGroup> groups = TargetGroup.offered(context.targetGroups(), cells.stream().map(PlanItems.Cell::targetGroup).toList());
        NativeTable table = new NativeTable(head());
        table.addClassName("matrix");
        table.setCaptionText(t("plan.matrix"));
        table.getCaption().addClassName("visually-hidden");
        NativeTableBody body = new NativeTableBody();
        groups.forEach(group -> body.add(row(group)));
        table.add(body);
        add(new WideTable(t("plan.matrix"), table), new Paragraph(whiteSpots(groups)));
    }

    private static NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow(headCell(t("plan.matrix.group"), "col"));
        for (Moment moment : Moment.values()) {
            row.add(headCell(t(moment), "col"));
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(TargetGroup group) {
        NativeTableRow row = new NativeTableRow(headCell(group.name(T.locale()), "row"));
        for (Moment moment : Moment.values()) {
            int open = open(moment, group);
            NativeTableCell cell = new NativeTableCell();
            if (open == 0) {
                cell.addClassName("white");
                cell.add(new Span(t("plan.matrix.none")));
            } else {
                ItemFilter filter = ItemFilter.NONE.withOpenStatuses().with(Facet.KIND, Set.of(ItemKind.ACTION, ItemKind.ACTIVITY)).with(Facet.MOMENT, Set.of(moment))
                        .with(Facet.TARGET_GROUP, group.code()).with(Facet.PERIOD, context.document().head().periodSlug());
                Anchor figure = new Anchor(ItemsNavigation.list(context.workspace().slug(), filter), Formats.number(open));
                figure.getElement().setAttribute("aria-label", t("plan.matrix.cell", group.name(T.locale()), t(moment), open));
                cell.add(figure);
            }
            row.add(cell);
        }
        return row;
    }

    private int open(Moment moment, TargetGroup group) {
        return cells.stream().filter(cell -> cell.moment() == moment && cell.targetGroup().equals(group.code())).mapToInt(PlanItems.Cell::open).sum();
    }

    private String whiteSpots(List<TargetGroup> groups) {
        if (context.document().head().targetGroups().isEmpty()) {
            return t("plan.matrix.no-groups");
        }
        List<String> spots = new ArrayList<>();
        for (TargetGroup group : groups.stream().filter(group -> context.document().head().targetGroups().contains(group.code())).toList()) {
            List<String> moments = List.of(Moment.values()).stream().filter(moment -> open(moment, group) == 0).map(T::t).toList();
            if (!moments.isEmpty()) {
                spots.add(group.name(T.locale()) + " (" + String.join(", ", moments).toLowerCase(T.locale()) + ")");
            }
        }
        return spots.isEmpty() ? t("plan.matrix.no-white") : t("plan.matrix.white", String.join("; ", spots));
    }

    private static NativeTableHeaderCell headCell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
