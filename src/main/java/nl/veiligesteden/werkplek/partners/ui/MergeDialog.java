package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.PartnerMerges;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.partners.SharedPartners.SharedPartner;

/** Asks into which record another goes, and says what goes along before it does. */
class MergeDialog {

    private final SharedPartners partners;
    private final PartnerMerges merges;
    private final ProgrammeWorkspace workspace;
    private final Runnable merged;

    MergeDialog(SharedPartners partners, PartnerMerges merges, ProgrammeWorkspace workspace, Runnable merged) {
        this.partners = partners;
        this.merges = merges;
        this.workspace = workspace;
        this.merged = merged;
    }

    void open(SharedPartner one) {
        PartnerMerges.Along along = merges.along(workspace, one.id());
        ComboBox<Partners.Organisation> kept = new ComboBox<>(t("merge.kept"));
        kept.setRequiredIndicatorVisible(true);
        kept.setHelperText(t("merge.kept.hint"));
        kept.setItemLabelGenerator(Partners.Organisation::name);
        kept.setItems(query -> partners.suggest(workspace, query.getFilter().orElse("")).stream().filter(other -> !other.id().equals(one.id()))
                .skip(query.getOffset()).limit(query.getLimit()));
        new FormDialog(t("merge.title", one.name()), t("merge.go"), new FormErrors().field("kept", kept), close -> {
            Partners.Organisation chosen = kept.getValue();
            merges.merge(workspace, one.id(), chosen == null ? null : chosen.id());
            close.run();
            Toast.done(t("merge.done", one.name(), chosen.name()));
            merged.run();
        }, kept, new Paragraph(t("merge.along", one.name(), along.municipalities(), along.tasks(), along.people(), along.plans())),
                new Paragraph(t("merge.consequence", one.name()))).open();
    }
}
