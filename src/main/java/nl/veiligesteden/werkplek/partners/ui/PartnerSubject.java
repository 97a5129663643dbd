package nl.veiligesteden.werkplek.partners.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.ui.SheetColumns;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerEdit;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.PartnerSheet;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** A table of a municipality's partners that comes back. */
class PartnerSubject implements SheetSubject<Partners.Collaborator, PartnerEdit> {

    private static final String NAME = "partners.sheet.name";
    private static final String SHOWN_AS = "partners.sheet.shown-as";
    private static final String CATEGORY = "partners.sheet.category";
    private static final String OPEN = "partners.sheet.open-tasks";
    private static final String WAITS_ON_PARTNER = "partners.sheet.waits-on-partner";
    private static final String WAITS_ON_US = "partners.sheet.waits-on-us";
    private static final String OVERDUE = "partners.sheet.overdue";

    private final MunicipalityWorkspace workspace;
    private final Partners partners;
    private final PartnerSheet sheet;
    private final TextsIn said;

    /** @param said the language of whoever reads the answer */
    PartnerSubject(MunicipalityWorkspace workspace, Partners partners, PartnerSheet sheet, TextsIn said) {
        this.workspace = workspace;
        this.partners = partners;
        this.sheet = sheet;
        this.said = said;
    }

    static Map<String, SheetColumn<Partners.Collaborator>> table(TextsIn texts) {
        Map<String, SheetColumn<Partners.Collaborator>> columns = new LinkedHashMap<>();
        columns.put(NAME, SheetColumn.of(texts.say(NAME), 40, Partners.Collaborator::name));
        columns.put(SHOWN_AS, SheetColumn.of(texts.say(SHOWN_AS), 40, Partners.Collaborator::shownAs));
        columns.put(CATEGORY, SheetColumn.chosen(texts.say(CATEGORY), 36, partner -> texts.say(partner.category()), Stream.of(CollaborationCategory.values()).map(texts::say).toList()));
        columns.put(OPEN, SheetColumn.of(texts.say(OPEN), 12, Partners.Collaborator::openTasks));
        columns.put(WAITS_ON_PARTNER, SheetColumn.of(texts.say(WAITS_ON_PARTNER), 18, Partners.Collaborator::waitsOnPartner));
        columns.put(WAITS_ON_US, SheetColumn.of(texts.say(WAITS_ON_US), 18, Partners.Collaborator::waitsOnUs));
        columns.put(OVERDUE, SheetColumn.of(texts.say(OVERDUE), 12, Partners.Collaborator::overdue));
        return columns;
    }

    @Override
    public String list() {
        return "partners";
    }

    @Override
    public Map<String, SheetColumn<Partners.Collaborator>> columns(TextsIn texts) {
        return table(texts);
    }

    @Override
    public String title() {
        return NAME;
    }

    @Override
    public String id(Partners.Collaborator one) {
        return one.id().value().toString();
    }

    @Override
    public Set<String> changeable() {
        return Set.of(SHOWN_AS, CATEGORY);
    }

    @Override
    public Set<String> ofNew() {
        return Set.of(NAME, CATEGORY);
    }

    @Override
    public Set<String> workedOut() {
        return Set.of(OPEN, WAITS_ON_PARTNER, WAITS_ON_US, OVERDUE);
    }

    @Override
    public List<Partners.Collaborator> standing(ReadTable table, SheetColumns<Partners.Collaborator> columns) {
        return partners.collaborators(workspace);
    }

    @Override
    public Reading read(String key, ReadTable.Cell cell, SheetColumns<Partners.Collaborator> columns) {
        return key.equals(CATEGORY) ? Reading.of(columns.choice(CollaborationCategory.values(), cell.text()), said.say("sheet.in.choose", String.join(", ", columns.choices(key)))) : Reading.of(cell.text());
    }

    @Override
    public PartnerEdit edit(int row, Partners.Collaborator standing, Map<String, Optional<?>> values) {
        PartnerName name = new PartnerName(standing == null ? text(values, NAME).orElse("") : standing.name());
        String shown = values.containsKey(SHOWN_AS) || standing == null ? text(values, SHOWN_AS).orElse(name.value()) : standing.shownAs();
        CollaborationCategory category = values.getOrDefault(CATEGORY, Optional.empty()).map(CollaborationCategory.class::cast)
                .orElse(standing == null ? CollaborationCategory.OTHER_PARTNER : standing.category());
        return new PartnerEdit(row, standing == null ? null : standing.id(), name, new PartnerName(shown), category, standing == null ? 0 : standing.version());
    }

    private static Optional<String> text(Map<String, Optional<?>> values, String key) {
        return values.getOrDefault(key, Optional.empty()).map(Object::toString);
    }

    @Override
    public List<RowRefusal> preview(List<PartnerEdit> edits) {
        return sheet.preview(workspace, edits);
    }

    @Override
    public IntSupplier apply(List<PartnerEdit> edits) {
        PartnerSheet.Undo undo = sheet.apply(workspace, edits);
        return () -> sheet.undo(workspace, undo);
    }
}
