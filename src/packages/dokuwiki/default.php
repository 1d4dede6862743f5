<?php
$conf['address'] = '«known»';
$conf['key_id'] = '';
$conf['secret'] = '';
$conf['roles'] = 0;
