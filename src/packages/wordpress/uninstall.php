<?php
defined('WP_UNINSTALL_PLUGIN') || exit;

foreach (['lunchroom_address', 'lunchroom_key_id', 'lunchroom_secret', 'lunchroom_mail'] as $option) {
    delete_option($option);
}
