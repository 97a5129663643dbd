package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;

/** Where one file is chosen or dropped; after it was received another can be. */
public class OneFile extends Upload {

    /**
     * What it says.
     *
     * @param tooBig of a file of more bytes
     * @param wrongKind of one with another ending
     */
    public record Words(String choose, String tooBig, String wrongKind) {
    }

    /**
     * @param endings such as ".docx"; the browser offers no others
     * @param refused hears why the browser took no file; what it let through is for whoever receives to judge
     */
    public OneFile(Words words, int mostBytes, String[] endings, UploadHandler receive, Consumer<String> refused) {
        super(receive);
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
        setAcceptedFileTypes(endings);
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(words.choose()).setMany(words.choose()));
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(t("import.file.drop")).setMany(t("import.file.drop")));
        texts.setError(new UploadI18N.Error().setFileIsTooBig(words.tooBig()).setIncorrectFileType(words.wrongKind()).setTooManyFiles(t("import.file.one")));
        setI18n(texts);
        addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
        // At once, where the person is: by way of the server the next file could come too soon.
        getElement().executeJs("for (const end of ['upload-success', 'upload-error']) { this.addEventListener(end, () => { this.files = []; }); }");
    }
}
