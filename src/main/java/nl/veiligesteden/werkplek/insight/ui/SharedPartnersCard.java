package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.Connections;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.jsoup.nodes.Element;

/** Partners that work with more than one municipality, by name. */
class SharedPartnersCard extends Card {

    /** The page of all organisations, whose words these are: this module may not know that list. */
    private static final String PARTNERS = WorkspaceRoute.PROGRAMME + "/partners";

    SharedPartnersCard(Connections.Partners partners, int page) {
        super(t("connections.partners"));
        Div words = new Div(t("connections.partners.explanation", partners.several(), partners.single()));
        words.addClassName("small");
        add(words);
        if (partners.shown().isEmpty()) {
            add(new EmptyState(t("connections.partners.none")));
        } else {
            add(new Rows(partners.shown()));
        }
        add(new Pager(page, Page.count(partners.several()), number -> Paths.withQuery(InsightNavigation.CONNECTIONS, Map.of("pagina", List.of(String.valueOf(number))))),
                new Anchor(PARTNERS, t("connections.partners.all")));
    }

    private static final class Rows extends Markup {
        Rows(List<Connections.Partner> partners) {
            Table table = new Table(root(), t("connections.partners"), Set.of(1), t("dashboard.organisation"), t("insight.municipalities"));
            for (Connections.Partner partner : partners) {
                Element name = table.row(partner.name(), "");
                link(name.parent().child(1), PARTNERS + "/" + partner.slug(), Formats.number(partner.municipalities()));
            }
            done();
        }
    }
}
