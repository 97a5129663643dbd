package nl.veiligesteden.werkplek.work.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.intake.ui.SheetPlan;
import nl.veiligesteden.werkplek.intake.ui.SheetPlans;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.sheets.SheetRefusedException;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemTables;
import nl.veiligesteden.werkplek.work.SheetEdit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.ApplicationContext;

/** A sheet of all items of a municipality, each of which somebody changed, and what it would change. */
public final class DryRun {

    private static final String HEADING = "item.description";

    private DryRun() {
    }

    public static void write(ApplicationContext application, MunicipalityWorkspace workspace, Path file) throws IOException {
        TextsIn texts = texts(application);
        try (OutputStream out = Files.newOutputStream(file)) {
            SheetFormat.XLSX.write(new Sheet<>("Onderdelen", new ItemSheet(texts, false, Set.of()).columns(), List.of("Uitleg"), "Uitleg", "Keuzes",
                    take -> application.getBean(ItemTables.class).each(workspace, ItemFilter.NONE, take)), out);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            int column = 0;
            while (!sheet.getRow(0).getCell(column).getStringCellValue().equals(texts.say(HEADING))) {
                column++;
            }
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                Cell cell = sheet.getRow(row).createCell(column);
                cell.setCellValue("Gewijzigd in rij " + row);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    /** From the file to what each row would change, by the rules. */
    public static SheetPlan<SheetEdit> of(ApplicationContext application, MunicipalityWorkspace workspace, Path file) throws IOException, SheetRefusedException {
        return SheetPlans.of(application.getBean(SheetDesk.class).subject(workspace, texts(application)), SheetReader.read(file), texts(application), application.getBean(Wording.class));
    }

    private static TextsIn texts(ApplicationContext application) {
        return new TextsIn(application.getBean(Wording.class), Locale.forLanguageTag("nl"));
    }
}
