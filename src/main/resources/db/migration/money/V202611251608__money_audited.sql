select audit.cover('money.invoice',
    lasting => '{kind,member_number,case_number,issued_on,tax_point,due_on,credits,gross_pence}');
select audit.cover('money.invoice_line', lasting => '{net_pence,vat_pence,vat_rate,supply,kind}');
select audit.cover('money.invoice_document');
select audit.cover('money.payment', lasting => '{received_on,amount_pence,entered_at}', left_out => '{version}', may_change => true);
select audit.cover('money.match', lasting => '{payment_id,invoice_number,amount_pence,how,matched_at}', may_change => true);
select audit.cover('money.apart', lasting => '{payment_id,amount_pence,set_at}', may_change => true);
select audit.cover('money.fund', left_out => '{version}', may_change => true);
select audit.cover('money.income', lasting => '{entered_at}', left_out => '{version}', may_change => true);
select audit.cover('money.spending', lasting => '{fund_id,entered_at}', left_out => '{version}', may_change => true);
