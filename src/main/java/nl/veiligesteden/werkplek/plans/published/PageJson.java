package nl.veiligesteden.werkplek.plans.published;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form in which a published page is kept and given to programs: other people's programs read it, so what stands in it stays. */
final class PageJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({@JsonSubTypes.Type(value = TextSection.class, name = "text"), @JsonSubTypes.Type(value = ApproachSection.class, name = "approach"),
        @JsonSubTypes.Type(value = ItemsSection.class, name = "items"), @JsonSubTypes.Type(value = InvolvedSection.class, name = "involved")})
    private interface TypedSection {
    }

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Section.class, TypedSection.class)
            .changeDefaultVisibility(visibility -> visibility.withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY)).build();

    private PageJson() {
    }

    static String write(PlanPage page) {
        return MAPPER.writeValueAsString(page);
    }

    static JsonNode tree(PlanPage page) {
        return MAPPER.valueToTree(page);
    }

    static PlanPage read(String json) {
        return MAPPER.readValue(json, PlanPage.class);
    }

    static String writeNames(Set<String> names) {
        return MAPPER.writeValueAsString(names.stream().sorted().toList());
    }

    static Set<String> readNames(String json) {
        return Set.copyOf(MAPPER.readValue(json, new TypeReference<Set<String>>() { }));
    }
}
