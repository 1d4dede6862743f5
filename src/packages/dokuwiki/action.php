<?php
require_once __DIR__ . '/assertion.php';

/** Brings the script to each page, answers the widgets who looks, and says so when somebody leaves. */
class action_plugin_lunchroom extends DokuWiki_Action_Plugin
{
    public function register(Doku_Event_Handler $controller)
    {
        $controller->register_hook('TPL_METAHEADER_OUTPUT', 'BEFORE', $this, 'script');
        $controller->register_hook('AJAX_CALL_UNKNOWN', 'BEFORE', $this, 'answer');
        $controller->register_hook('ACTION_ACT_PREPROCESS', 'BEFORE', $this, 'leave');
    }

    public function script(Doku_Event $event)
    {
        $address = rtrim($this->getConf('address'), '/');
        if ($address !== '') {
            $event->data['script'][] = ['type' => 'module', 'src' => $address . '/widgets/lunchroom.js', '_data' => ''];
        }
    }

    /** Another site's page could ask for it, but must not get a word. */
    public function answer(Doku_Event $event)
    {
        if ($event->data !== 'lunchroom') {
            return;
        }
        $event->preventDefault();
        $event->stopPropagation();
        header('Cache-Control: no-store');
        $user = $_SERVER['REMOTE_USER'] ?? '';
        $secret = $this->getConf('secret');
        if ($user === '' || $secret === '' || ($_SERVER['HTTP_SEC_FETCH_SITE'] ?? 'same-origin') !== 'same-origin') {
            http_response_code($user === '' ? 401 : 403);
            return;
        }
        header('Content-Type: text/plain; charset=utf-8');
        echo lunchroom_assertion($this->portal($secret), $this->person($user));
    }

    /** Whoever signs out here is out there too. */
    public function leave(Doku_Event $event)
    {
        $user = $_SERVER['REMOTE_USER'] ?? '';
        $secret = $this->getConf('secret');
        if ($event->data !== 'logout' || $user === '' || $secret === '' || !checkSecurityToken()) {
            return;
        }
        $http = new \dokuwiki\HTTP\DokuHTTPClient();
        $http->timeout = 3;
        $http->headers['Content-Type'] = 'application/json';
        $portal = $this->portal($secret);
        $word = lunchroom_assertion($portal, ['sub' => $user], 'portal-logout+jwt');
        $http->post($portal['audience'] . '/api/v1/sign-outs', json_encode(['assertion' => $word]));
    }

    private function portal(string $secret): array
    {
        $wiki = parse_url(DOKU_URL);
        $origin = $wiki['scheme'] . '://' . $wiki['host'] . (isset($wiki['port']) ? ':' . $wiki['port'] : '');
        return ['issuer' => $origin, 'audience' => rtrim($this->getConf('address'), '/'), 'origin' => $origin,
            'key_id' => $this->getConf('key_id'), 'secret' => $secret];
    }

    private function person(string $user): array
    {
        global $USERINFO;
        $groups = array_values($USERINFO['grps'] ?? []);
        $person = ['sub' => $user, 'name' => $USERINFO['name'] ?? $user, 'groups' => $groups];
        // The group of this wiki's superusers is called "admin" too: being one there does not follow from being one here.
        return $this->getConf('roles') ? $person + ['roles' => $groups] : $person;
    }
}
