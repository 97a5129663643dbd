package nl.veiligesteden.werkplek.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a PDF is what it says to be. */
public final class PdfCheck {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfCheck() {
    }

    /** Fails with what is wrong, for PDF/UA-1 and PDF/A-2a. */
    public static void sound(byte[] pdf) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour); PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream().filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                        .map(each -> flavour + " " + each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage() + " at " + each.getLocation().getContext()).distinct().limit(20)).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
