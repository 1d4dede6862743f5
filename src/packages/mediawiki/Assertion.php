<?php

namespace MediaWiki\Extension\Lunchroom;

use MediaWiki\MediaWikiServices;
use MediaWiki\Rest\SimpleHandler;

require_once __DIR__ . '/assertion.php';

/** Answers the widgets of this wiki's own pages who looks. Another site's page could ask, but must not get a word. */
class Assertion extends SimpleHandler
{
    public function run()
    {
        $user = $this->getAuthority()->getUser();
        $portal = self::portal();
        $from = $this->getRequest()->getHeaderLine('Sec-Fetch-Site') ?: 'same-origin';
        $response = $this->getResponseFactory()->create();
        $response->setHeader('Cache-Control', 'no-store');
        if (!$user->isRegistered() || $portal === [] || $from !== 'same-origin') {
            $response->setStatus($user->isRegistered() ? 403 : 401);
            return $response;
        }
        $response->setHeader('Content-Type', 'text/plain; charset=utf-8');
        $response->getBody()->write(lunchroom_assertion($portal, self::person($user)));
        return $response;
    }

    public function needsWriteAccess()
    {
        return false;
    }

    /** What the signing needs to know of this wiki; empty until it is set up. */
    public static function portal(): array
    {
        $config = MediaWikiServices::getInstance()->getMainConfig();
        $address = rtrim($config->get('LunchroomAddress'), '/');
        if ($address === '' || $config->get('LunchroomSecret') === '') {
            return [];
        }
        $origin = $config->get('CanonicalServer');
        return ['issuer' => $origin, 'audience' => $address, 'origin' => $origin,
            'key_id' => $config->get('LunchroomKeyId'), 'secret' => $config->get('LunchroomSecret')];
    }

    private static function person($user): array
    {
        $services = MediaWikiServices::getInstance();
        $name = $services->getUserFactory()->newFromUserIdentity($user)->getRealName() ?: $user->getName();
        $groups = $services->getUserGroupManager()->getUserGroups($user);
        return ['sub' => (string) $user->getId(), 'name' => $name, 'groups' => $groups, 'roles' => $groups];
    }
}
