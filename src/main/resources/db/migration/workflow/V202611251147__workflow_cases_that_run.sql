-- is anything running for a case, and which row goes when a process ends: at any number of running processes
create index running_process_case on workflow.running_process (case_number);
create index running_process_instance on workflow.running_process (instance_id);
