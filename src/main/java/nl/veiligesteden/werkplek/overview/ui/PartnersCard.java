package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** Open partner tasks by partner, and on whom they wait. */
class PartnersCard extends Card {

    /** @param mayAsk whether the reader may give a partner a task */
    PartnersCard(String slug, List<Partners.Collaborator> partners, ItemFilter base, boolean mayAsk) {
        super(t("dashboard.partners"));
        List<Partners.Collaborator> withTasks = partners.stream().filter(partner -> partner.openTasks() > 0).toList();
        if (withTasks.isEmpty()) {
            add(mayAsk ? new EmptyState(t("dashboard.partners.none"), t("dashboard.partners.none.explanation")) : new EmptyState(t("dashboard.partners.none")));
        } else {
            add(new Rows(slug, withTasks, base.with(Facet.KIND, Set.of(ItemKind.PARTNER_TASK))
                    .with(Facet.STATUS, Set.of(ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.BLOCKED))));
        }
        add(new Anchor(Paths.municipality(slug) + "/partners", t("dashboard.all-partners")));
    }

    private static String waitsOn(Partners.Collaborator partner) {
        if (partner.waitsOnUs() > 0) {
            return t("dashboard.waits-on.us", partner.waitsOnUs());
        }
        return partner.waitsOnPartner() > 0 ? t("dashboard.waits-on.partner", partner.waitsOnPartner()) : "–";
    }

    private static final class Rows extends Markup {
        Rows(String slug, List<Partners.Collaborator> partners, ItemFilter tasks) {
            Table table = new Table(root(), t("dashboard.partners"), Set.of(1), t("dashboard.organisation"), t("dashboard.open"), t("dashboard.waits-on"));
            for (Partners.Collaborator partner : partners) {
                Element name = table.row("", String.valueOf(partner.openTasks()), waitsOn(partner));
                link(name, ItemsNavigation.list(slug, tasks.with(Facet.PARTNER, partner.slug())), partner.name());
            }
            done();
        }
    }
}
