select audit.cover('organisation.setting_value', lasting => '{key,value,changed_at}');
select audit.cover('organisation.organisation',
    lasting => '{name,legal_name,registration_number,year_end_month,year_end_day,zone,bank_account_name,bank_sort_code,bank_account_number,vat_number,changed_at}');
select audit.cover('organisation.vat_rate', lasting => '{valid_from,per_cent,changed_at}');
