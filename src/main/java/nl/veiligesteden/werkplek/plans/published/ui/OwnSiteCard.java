package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.design.Card;
import org.jsoup.nodes.Element;

/** How the municipality's own site shows the page: in a frame that follows what is published. */
class OwnSiteCard extends Card {

    OwnSiteCard(String address, String title) {
        super(t("published.own-site"));
        String frame = new Element("iframe").attr("src", address).attr("title", title).attr("width", "100%").attr("height", "900").attr("loading", "lazy").outerHtml();
        Anchor data = new Anchor(address + ".json", t("published.own-site.data"), AnchorTarget.BLANK);
        data.setRouterIgnore(true);
        data.addClassName("as-button");
        Div ways = new Div(new CopyButton(t("published.own-site.copy-frame"), frame), new CopyButton(t("published.own-site.copy-address"), address), data);
        ways.addClassName("line");
        add(new Paragraph(t("published.own-site.explanation")), ways);
    }
}
