package nl.veiligesteden.werkplek.dossier.ui;

import java.time.Clock;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.work.Checklists;
import org.springframework.stereotype.Component;

/** The steps of an action or an activity. */
@Component
class ChecklistSection implements ItemSection {

    private final Checklists checklists;
    private final Members members;
    private final Editors editors;
    private final Drafts drafts;
    private final Clock clock;

    ChecklistSection(Checklists checklists, Members members, Editors editors, Drafts drafts, Clock clock) {
        this.checklists = checklists;
        this.members = members;
        this.editors = editors;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public Part on(Opened page) {
        ChecklistCard card = new ChecklistCard(page, checklists, () -> members.owners(page.workspace()), () -> editors.last(page.workspace(), page.id().value()),
                drafts, clock);
        return new Part(card, card::refresh);
    }
}
