package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.insight.News;
import nl.veiligesteden.werkplek.shell.Paths;

/** What changed since the person looked before, in counts that open exactly that. */
public class NewsCard extends Card {

    public NewsCard(News.Fresh fresh) {
        super(t("insight.news"));
        addClassName("news");
        if (fresh.since() == null) {
            add(new Paragraph(t("insight.news.first")));
            return;
        }
        note(t("insight.news.since", Formats.moment(fresh.since())));
        if (fresh.counts().get(News.Kind.TOLD) == 0) {
            add(new Paragraph(t("insight.news.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("news-list");
        for (News.Kind kind : News.Kind.values()) {
            int count = fresh.counts().get(kind);
            if (count > 0) {
                list.add(new ListItem(new Anchor(entries(kind, fresh.since()), t("insight.news." + kind.word(), count))));
            }
        }
        Div from = new Div(t("insight.news.from", fresh.municipalities()));
        from.addClassNames("soft", "small");
        add(list, from);
    }

    static String entries(News.Kind kind, Instant since) {
        return Paths.withQuery(InsightNavigation.CHANGES, Map.of("wat", List.of(kind.word()), "sinds", List.of(since.toString())));
    }
}
