package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.intake.ui.SheetIntake;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.partners.ContactEdit;
import nl.veiligesteden.werkplek.partners.ContactSheet;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.PartnerEdit;
import nl.veiligesteden.werkplek.partners.PartnerSheet;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.partners.SharedPartnerEdit;
import nl.veiligesteden.werkplek.partners.SharedPartnerSheet;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import org.springframework.stereotype.Component;

/** Makes partners and contact persons ready to be read back from a sheet. */
@Component
class PartnerDesk {

    private final Partners partners;
    private final PartnerSheet partnerSheet;
    private final Contacts contacts;
    private final ContactSheet contactSheet;
    private final SharedPartners shared;
    private final SharedPartnerSheet sharedSheet;
    private final SheetMatches matches;
    private final Wording wording;

    PartnerDesk(Partners partners, PartnerSheet partnerSheet, Contacts contacts, ContactSheet contactSheet, SharedPartners shared, SharedPartnerSheet sharedSheet,
                SheetMatches matches, Wording wording) {
        this.partners = partners;
        this.partnerSheet = partnerSheet;
        this.contacts = contacts;
        this.contactSheet = contactSheet;
        this.shared = shared;
        this.sharedSheet = sharedSheet;
        this.matches = matches;
        this.wording = wording;
    }

    SheetIntake<Partners.Collaborator, PartnerEdit> partners(MunicipalityWorkspace workspace) {
        return new SheetIntake<>(workspace, new PartnerSubject(workspace, partners, partnerSheet, new TextsIn(wording, T.locale())), matches, wording, t("partners.sheet.in.explanation"));
    }

    SheetIntake<SharedPartners.SharedPartner, SharedPartnerEdit> shared(ProgrammeWorkspace workspace) {
        return new SheetIntake<>(workspace, new SharedPartnerSubject(workspace, shared, sharedSheet), matches, wording, t("shared-partners.sheet.in.explanation"));
    }

    SheetIntake<Contacts.Contact, ContactEdit> contacts(MunicipalityWorkspace workspace) {
        return new SheetIntake<>(workspace, new ContactSubject(workspace, contacts, contactSheet), matches, wording, t("contacts.sheet.in.explanation"));
    }
}
