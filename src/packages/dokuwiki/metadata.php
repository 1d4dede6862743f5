<?php
$meta['address'] = ['string'];
$meta['key_id'] = ['string'];
$meta['secret'] = ['password', '_code' => 'plain'];
$meta['roles'] = ['onoff'];
