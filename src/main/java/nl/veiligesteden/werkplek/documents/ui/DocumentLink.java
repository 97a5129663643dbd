package nl.veiligesteden.werkplek.documents.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.documents.DocumentOrigin;

/** The way from a page to a document of what stands on it. */
public class DocumentLink extends Anchor {

    public DocumentLink(Workspace workspace, DocumentOrigin origin, UUID subject) {
        super(DocumentsNavigation.make(workspace, origin, subject), t("documents.make"));
        addClassName("as-button");
    }
}
