<?php
$lang['fault'] = 'Lunchroom: there is no widget "%s", or its address is not set.';
