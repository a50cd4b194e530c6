select audit.cover('workflow.folder_version', lasting => '{folder,number,published_at}', may_change => true);
