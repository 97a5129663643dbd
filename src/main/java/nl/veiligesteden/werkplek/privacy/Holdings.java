package nl.veiligesteden.werkplek.privacy;

import static nl.veiligesteden.werkplek.privacy.Holding.kept;
import static nl.veiligesteden.werkplek.privacy.Holding.removed;
import static nl.veiligesteden.werkplek.privacy.Holding.renamed;

import java.util.List;

/** Every table that holds personal data. A test looks through the database and finds what is missing here. In the order in which rows can go. */
final class Holdings {

    private static final String MINE = "account_id = :me";
    private static final String WRITTEN = "author_id = :me";
    private static final String MEMBERSHIPS = "(select id from membership where account_id = :me)";
    private static final String NAME_ONLY = "";

    static final List<Holding> ALL = List.of(
            kept(DataKind.ACCOUNT, "account", "id = :me", "email name work_phone password_hash", "email name work_phone language appearance created_at last_sign_in_at ended_at"),
            kept(DataKind.ACCOUNT, "membership", MINE, "invited_as", "role since ended_at invited_as"),
            kept(DataKind.ACCOUNT, "group_rule", "made_by = :me", "group_name", "group_name role since ended_at"),
            kept(DataKind.ACCOUNT, "coordinator_deputy", "membership_id in " + MEMBERSHIPS, "", "starts_on ends_on"),
            kept(DataKind.ACCOUNT, "saved_view", "owner_id in " + MEMBERSHIPS, "name query", "name query created_at"),
            removed(DataKind.ACCOUNT, "programme_look", MINE, "", "looked_at"),
            removed(DataKind.SIGN_IN, "second_step", MINE, "secret", "since"),
            removed(DataKind.SIGN_IN, "recovery_code", MINE, "", "used_at"),
            removed(DataKind.SIGN_IN, "passkey", MINE, "name transports credential_id public_key attestation", "name since last_used_at"),
            removed(DataKind.SIGN_IN, "external_identity", MINE, "provider subject", "provider subject since"),
            removed(DataKind.SIGN_IN, "calendar_feed", MINE, "", "made_at read_at"),
            removed(DataKind.DEVICE, "known_device", MINE, "agent origin", "agent origin first_at last_at"),
            removed(DataKind.LINK, "sign_in_link", MINE, "path", "path expires_at used_at"),
            removed(DataKind.MAIL, "mail_off", MINE, "", "kind at"),
            removed(DataKind.MAIL, "digest_choice", MINE, "", "day hour"),
            removed(DataKind.MAIL, "digest_week", MINE, "", "week at"),
            removed(DataKind.MAIL, "mail_reminder", MINE, "", "source on_date at"),
            removed(DataKind.MAIL, "round_reminder", MINE, "", "day at"),
            removed(DataKind.MAIL, "mail_notice", "mail_id in (select id from mail where account_id = :me)", "", "kind at"),
            removed(DataKind.MAIL, "mail", MINE, "subject body problem", "subject body first_at sent_at"),
            renamed(DataKind.MAIL, "mail_notice", NAME_ONLY, "actor_name", "", ""),
            renamed(DataKind.MAIL, "round_reminder", NAME_ONLY, "by_name", "", ""),
            removed(DataKind.MAIL_STOP, "mail_stop", MINE, "", "made_at"),
            removed(DataKind.DRAFT, "draft", MINE, "place content", "place at"),
            renamed(DataKind.WORK, "progress_update", WRITTEN, "author_name", "note reason lifted_by", "at status note reason"),
            kept(DataKind.WORK, "comment_wording", "comment_id in (select id from comment where author_id = :me)", "content", "until"),
            renamed(DataKind.WORK, "comment", WRITTEN, "author_name", "content", "at content edited_at withdrawn_at"),
            renamed(DataKind.WORK, "comment_mention", MINE, "name", "", "at seen_at"),
            renamed(DataKind.WORK, "attachment", WRITTEN, "author_name", "name address", "at name address withdrawn_at"),
            kept(DataKind.WORK, "attachment_chunk", "attachment_id in (select id from attachment where author_id = :me)", "content", ""),
            renamed(DataKind.WORK, "checklist_step", NAME_ONLY, "done_by_name", "", ""),
            kept(DataKind.WORK, "checklist_step", "assignee_id in " + MEMBERSHIPS, "title", "title due_on done_at"),
            renamed(DataKind.WORK, "plan_section_version", NAME_ONLY, "author_name", "heading body closing", ""),
            renamed(DataKind.WORK, "round_answer", WRITTEN, "author_name", "content", "at content"),
            renamed(DataKind.WORK, "report_decision", WRITTEN, "author_name", "note", "at kind note"),
            kept(DataKind.WORK, "report_remark", "decision_id in (select id from report_decision where author_id = :me)", "note", ""),
            kept(DataKind.WORK, "item", "owner_id in " + MEMBERSHIPS + " or deputy_id in " + MEMBERSHIPS, "title description contribution place reason lifted_by handshake_note", "title status due_on"),
            kept(DataKind.WORK, "progress_report", NAME_ONLY, "summary", ""),
            renamed(DataKind.WORK, "document_template", WRITTEN, "author_name", "name", "at name"),
            renamed(DataKind.WORK, "partner_merge", NAME_ONLY, "actor_name", "", ""),
            renamed(DataKind.WORK, "programme_switch", NAME_ONLY, "author_name", "", ""),
            renamed(DataKind.DOCUMENT, "made_document", WRITTEN, "author_name", "title about", "at title"),
            kept(DataKind.DOCUMENT, "made_document_chunk", "document_id in (select id from made_document where author_id = :me)", "content", ""),
            renamed(DataKind.IMPORT, "plan_import", WRITTEN, "author_name", "plan_before plan_after", "at"),
            renamed(DataKind.IMPORT, "plan_import", NAME_ONLY, "taken_back_name", "", ""),
            removed(DataKind.CONTACT, "contact_person", "email = (select email from account where id = :me)", "name role email phone", "name role email phone"),
            kept(DataKind.CONTACT, "plan_involved_name", NAME_ONLY, "wording known_as", ""),
            kept(DataKind.CONTACT, "plan_involved_line", NAME_ONLY, "label body", ""),
            renamed(DataKind.PUBLISHED, "published_page", WRITTEN, "author_name", "reason contacts page withdrawn_reason", "at reason"),
            renamed(DataKind.PUBLISHED, "published_page", NAME_ONLY, "withdrawn_by", "", ""),
            kept(DataKind.REPORT, "report_version", WRITTEN, "author_name content", "at"),
            renamed(DataKind.REVIEW, "review_entry", "decided_by = :me", "decided_name", "", "decision decided_at"),
            kept(DataKind.REVIEW, "review_entry", "membership_id in " + MEMBERSHIPS, "", "role decision decided_at"),
            renamed(DataKind.REVIEW, "review_campaign", NAME_ONLY, "opened_by", "", ""),
            renamed(DataKind.REVIEW, "review_reminder", NAME_ONLY, "by_name", "", ""),
            renamed(DataKind.AUDIT, "retention_certificate", "by_id = :me", "by_name", "", "at kind amount"),
            kept(DataKind.AUDIT, "audit_entry", "actor_id = :me", "actor_name origin changes", "at action object_type result origin"),
            kept(DataKind.AUDIT, "audit_entry", "object_type = 'account' and object_id = :me and (actor_id is null or actor_id <> :me)", "", "at action result"));

    private Holdings() {
    }
}
