package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.documents.MadeDocument;

/** The way to a document that is there. */
class DownloadLink extends Anchor {

    DownloadLink(Workspace workspace, MadeDocument document, String words) {
        super(DocumentsNavigation.download(workspace, document.id()), words);
        setRouterIgnore(true);
        addClassName("as-button");
        getElement().setAttribute("download", true);
        setAriaLabel(t("documents.download.of", words, document.title(), t("documents.format." + document.format())));
    }
}
