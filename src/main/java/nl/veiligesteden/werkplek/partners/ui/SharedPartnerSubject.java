package nl.veiligesteden.werkplek.partners.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.ui.SheetColumns;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.SharedPartnerEdit;
import nl.veiligesteden.werkplek.partners.SharedPartnerSheet;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.partners.SharedPartners.SharedPartner;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** Movisie's table of the organisations that all municipalities share, which comes back. */
class SharedPartnerSubject implements SheetSubject<SharedPartner, SharedPartnerEdit> {

    private static final String NAME = "partners.sheet.name";
    private static final String FORMERLY = "partners.sheet.formerly";
    private static final String MUNICIPALITIES = "partners.sheet.municipalities";
    private static final String OPEN = "partners.sheet.open-tasks";

    private final ProgrammeWorkspace workspace;
    private final SharedPartners partners;
    private final SharedPartnerSheet sheet;

    SharedPartnerSubject(ProgrammeWorkspace workspace, SharedPartners partners, SharedPartnerSheet sheet) {
        this.workspace = workspace;
        this.partners = partners;
        this.sheet = sheet;
    }

    static Map<String, SheetColumn<SharedPartner>> table(TextsIn texts) {
        Map<String, SheetColumn<SharedPartner>> columns = new LinkedHashMap<>();
        columns.put(NAME, SheetColumn.of(texts.say(NAME), 40, SharedPartner::name));
        columns.put(FORMERLY, SheetColumn.of(texts.say(FORMERLY), 40, SharedPartner::formerly));
        columns.put(MUNICIPALITIES, SheetColumn.of(texts.say(MUNICIPALITIES), 14, SharedPartner::municipalities));
        columns.put(OPEN, SheetColumn.of(texts.say(OPEN), 12, SharedPartner::openTasks));
        return columns;
    }

    @Override
    public String list() {
        return "shared-partners";
    }

    @Override
    public Map<String, SheetColumn<SharedPartner>> columns(TextsIn texts) {
        return table(texts);
    }

    @Override
    public String title() {
        return NAME;
    }

    @Override
    public String id(SharedPartner one) {
        return one.id().value().toString();
    }

    @Override
    public Set<String> changeable() {
        return Set.of(NAME);
    }

    @Override
    public Set<String> workedOut() {
        return Set.of(MUNICIPALITIES, OPEN);
    }

    @Override
    public List<SharedPartner> standing(ReadTable table, SheetColumns<SharedPartner> columns) {
        List<SharedPartner> standing = new ArrayList<>();
        partners.each(workspace, "", false, standing::addAll);
        return standing;
    }

    @Override
    public Reading read(String key, ReadTable.Cell cell, SheetColumns<SharedPartner> columns) {
        return Reading.of(cell.text());
    }

    @Override
    public SharedPartnerEdit edit(int row, SharedPartner standing, Map<String, Optional<?>> values) {
        PartnerName name = new PartnerName(values.getOrDefault(NAME, Optional.empty()).map(Object::toString).orElse(""));
        return new SharedPartnerEdit(row, standing == null ? null : standing.id(), name, standing == null ? 0 : standing.version());
    }

    @Override
    public Optional<String> columnOf(String field) {
        return Optional.of(NAME).filter(name -> field.equals("name"));
    }

    @Override
    public List<RowRefusal> preview(List<SharedPartnerEdit> edits) {
        return sheet.preview(workspace, edits);
    }

    @Override
    public IntSupplier apply(List<SharedPartnerEdit> edits) {
        SharedPartnerSheet.Undo undo = sheet.apply(workspace, edits);
        return () -> sheet.undo(workspace, undo);
    }
}
