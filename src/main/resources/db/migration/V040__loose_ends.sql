-- What was made in the workspace closes with a full stop on the public page, like what came from a page, unless it brings a mark of its own.
update item set ending = '.'
where ending = '' and not exists (select 1 from plan_section_item si where si.item_id = item.id)
  and right(trim(if(description = '', title, description)), 1) not in ('.', '!', '?', '…', ':', ';', ',');

-- A collaboration that ended keeps its row: the tasks of then and the people let in hang on it, and it can begin again.
alter table collaboration add ended_at datetime(6);

-- Under which name whoever invited knows somebody: that is what is shown until the person signs in, so that an invitation tells nothing
-- of an account that stood already.
alter table membership add invited_as varchar(200);

-- One person holds a role in one place once, however many invite at the same moment.
update membership m join membership earlier on earlier.account_id = m.account_id and earlier.role = m.role
    and earlier.municipality_id <=> m.municipality_id and earlier.partner_id <=> m.partner_id and earlier.vouched_by <=> m.vouched_by
    and earlier.ended_at is null and earlier.id < m.id
set m.ended_at = utc_timestamp(6) where m.ended_at is null;
alter table membership add standing varchar(200) as (if(ended_at is null,
    concat_ws('/', account_id, role, coalesce(municipality_id, partner_id, '00000000-0000-0000-0000-000000000000'),
        coalesce(vouched_by, '00000000-0000-0000-0000-000000000000')), null)) persistent;
alter table membership add constraint membership_standing unique (standing);
