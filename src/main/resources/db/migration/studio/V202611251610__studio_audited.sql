select audit.cover('studio.publication', lasting => '{why,in_spite,back_to}');
