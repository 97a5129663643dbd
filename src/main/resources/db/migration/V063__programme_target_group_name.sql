-- As the groups themselves write it, and as the rest of the screens do.
update target_group set name_nl = 'LHBTIQ+' where code = 'LHBTIQ';
