<?php
$lang['address'] = 'Where Lunchroom is, such as https://lunchroom.intranet.example/lunchroom';
$lang['key_id'] = 'Id of the HS256 key that Lunchroom made for this wiki';
$lang['secret'] = 'Its secret, as Lunchroom showed it once';
$lang['roles'] = 'Tell Lunchroom the groups as roles as well: who is in "admin" here is an admin there';
