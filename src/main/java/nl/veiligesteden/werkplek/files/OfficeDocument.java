package nl.veiligesteden.werkplek.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.util.unit.DataSize;

/**
 * Whether an office document does something when it is opened: runs a macro, or fetches a template or an object from elsewhere. Asked of what
 * the document says of its parts, since an attacker chooses their names.
 *
 * <p>Sources: ECMA-376 part 2 (content types, relationships) and OpenDocument 1.3 part 2 (packages) and part 3 (scripts, events).
 */
final class OfficeDocument {

    private static final long LONGEST_PART = DataSize.ofMegabytes(48).toBytes();
    private static final Pattern ACTIVE_TYPE = Pattern.compile("macroenabled|vbaproject|vbadata|activex|macrosheet|attachedtoolbars", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE_RELATION = Pattern.compile("/(vbaProject|wordVbaData|control|attachedToolbars|xlMacrosheet|xlIntlMacrosheet|keyMapCustomizations)$");
    /** Fetched and opened along with the document, unlike a link that somebody follows. */
    private static final Pattern FETCHED_RELATION = Pattern.compile("/(attachedTemplate|frame|subDocument|oleObject|package|aFChunk)$");
    /** A template on the writer's own disk is found nowhere else, and is asked of nobody. */
    private static final Pattern OWN_DISK = Pattern.compile("(file:/{1,3})?[a-zA-Z]:[/\\\\].*|file:///(home|Users|Applications|usr|opt)/.*|[^/\\\\:]+");
    private static final String SCRIPTS = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";
    private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static final String LINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> TEXTS = Set.of("content.xml", "styles.xml", "meta.xml");
    /** Written by LibreOffice for a library without modules. */
    private static final Set<String> EMPTY_LIBRARIES = Set.of("script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml");

    private OfficeDocument() {
    }

    /** @throws IOException when a part cannot be read, and so cannot be judged */
    static boolean isActive(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                if (isActive(zip, part)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isActive(ZipFile zip, ZipEntry part) throws IOException {
        String path = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (path.equals("[content_types].xml")) {
            return any(zip, part, OfficeDocument::isActiveType);
        }
        if (name.endsWith(".rels")) {
            return any(zip, part, OfficeDocument::isActiveRelation);
        }
        if (path.startsWith("basic/") || path.startsWith("dialogs/")) {
            return !EMPTY_LIBRARIES.contains(name);
        }
        return path.startsWith("scripts/") || name.equals("vbaproject.bin") || TEXTS.contains(name) && any(zip, part, OfficeDocument::isActiveElement);
    }

    private static boolean isActiveType(XMLStreamReader element) {
        String type = element.getAttributeValue(null, "ContentType");
        return type != null && ACTIVE_TYPE.matcher(type).find();
    }

    private static boolean isActiveRelation(XMLStreamReader element) {
        String type = element.getAttributeValue(null, "Type");
        String target = element.getAttributeValue(null, "Target");
        return type != null && (ACTIVE_RELATION.matcher(type).find() || FETCHED_RELATION.matcher(type).find() && target != null
                && "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode")) && !OWN_DISK.matcher(target).matches());
    }

    private static boolean isActiveElement(XMLStreamReader element) {
        String target = element.getAttributeValue(LINK, "href");
        return SCRIPTS.equals(element.getNamespaceURI()) && element.getLocalName().equals("event-listener")
                || target != null && META.equals(element.getNamespaceURI()) && element.getLocalName().equals("template") && !isHere(target);
    }

    private static boolean isHere(String template) {
        return template.isBlank() || template.startsWith("../") || OWN_DISK.matcher(template).matches();
    }

    private static boolean any(ZipFile zip, ZipEntry part, Predicate<XMLStreamReader> active) throws IOException {
        if (part.getSize() > LONGEST_PART) {
            throw new IOException("a part that is too long to judge");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream content = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && active.test(xml)) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException unreadable) {
            throw new IOException("a part that is no XML", unreadable);
        }
    }
}
