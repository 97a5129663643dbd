package nl.veiligesteden.werkplek.rounds.ui;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentCards;
import nl.veiligesteden.werkplek.conversation.ui.StoryCards;
import nl.veiligesteden.werkplek.rounds.ReportId;
import nl.veiligesteden.werkplek.rounds.VersionLine;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import org.springframework.stereotype.Component;

/** Makes the conversation about a report for each kind of reader. */
@Component
class ReportTalks {

    private final StoryCards stories;
    private final AttachmentCards files;

    ReportTalks(StoryCards stories, AttachmentCards files) {
        this.stories = stories;
        this.files = files;
    }

    ReportTalk of(MunicipalityWorkspace workspace, ReportId report) {
        Subject subject = new Subject(SubjectKind.REPORT, report.value());
        return new ReportTalk(stories.talk(workspace, subject, workspace.name()), changed -> files.of(workspace, subject, null, changed));
    }

    ReportTalk of(ProgrammeWorkspace workspace, VersionLine report) {
        Subject subject = new Subject(SubjectKind.REPORT, report.report().value());
        return new ReportTalk(stories.talk(workspace, subject, report.municipality()), changed -> files.of(workspace, subject, report.slug(), report.municipality(), changed));
    }
}
