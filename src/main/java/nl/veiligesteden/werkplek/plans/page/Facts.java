package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/**
 * What the prose of a page says about the plan as a whole.
 *
 * @param joinedYear    the year of joining the programme, null when not told
 * @param joinedWording how the page says it ("eind 2021"), empty when not told
 * @param mainObjective empty when not found
 * @param targetGroups  codes: WOMEN_AND_GIRLS, LHBTIQ, BOYS_AND_MEN, BYSTANDERS, YOUNG_PEOPLE, STUDENTS,
 *                      PEOPLE_WITH_DISABILITY, PROFESSIONALS, EVERYONE
 */
public record Facts(Integer joinedYear, String joinedWording, String mainObjective, List<String> targetGroups) {

    public Facts {
        targetGroups = List.copyOf(targetGroups);
    }
}
