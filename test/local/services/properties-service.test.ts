import { describe, expect, it } from 'vitest';
import { evaluated, hostWith } from '../run-script';

describe('properties', () => {
  it.each(['Script', 'Document', 'User'])(
    'of the %s keep texts and know nothing of what is absent or deleted',
    (store) => {
      expect(
        evaluated(`(function () {
        var p = PropertiesService.get${store}Properties();
        p.setProperty('a', 1).setProperties({ b: true, c: 'x' }).deleteProperty('c');
        return [p.getProperty('a'), p.getProperty('c'), p.getProperty('toString'), p.getKeys(), p.getProperties()];
      })()`),
      ).toEqual(['1', null, null, ['a', 'b'], { a: '1', b: 'true' }]);
    },
  );

  it('of one user are not those of another', () => {
    const host = hostWith(`
      var p = PropertiesService.getUserProperties();
      var before = p.getProperty('who');
      p.setProperty('who', a);
      return before;`);
    host.call('main', 'owner');
    host.share('guest@example.com');
    expect(host.as('guest@example.com').call('main', 'guest')).toBeNull();
    expect(host.as('owner@example.com').call('main', 'again')).toBe('owner');
  });

  it('refuse a value over 9 KB and a store over 500 KB, and keep what they had', () => {
    const host = hostWith(`
      var p = PropertiesService.getScriptProperties();
      if (a === 'big') p.setProperty('x', '责'.repeat(3073));
      for (var i = 0; i < 60; i++) p.setProperty('k' + i, 'v'.repeat(9000));`);
    expect(() => host.call('main', 'big')).toThrow('Argument too large: value');
    expect(() => host.call('main')).toThrow('You have exceeded the property storage quota.');
    expect(Object.keys(host.file.properties.script ?? {})).toHaveLength(56);
  });

  it('count as calls, though not as reads or writes of the sheet', () => {
    const host = hostWith(`PropertiesService.getScriptProperties().setProperty('a', 'b').getProperty('a');`);
    host.call('main');
    expect(host.calls).toMatchObject({
      total: 2,
      reads: 0,
      writes: 0,
      byMethod: { 'Properties.setProperty': 1, 'Properties.getProperty': 1 },
    });
  });
});

describe('the cache', () => {
  it('forgets what has expired', () => {
    const host = hostWith(`
      var cache = CacheService.getScriptCache();
      if (a) cache.put('k', a, 60);
      return [cache.get('k'), cache.getAll(['k', 'none'])];`);
    expect(host.call('main', 'v')).toEqual(['v', { k: 'v' }]);
    host.advanceTo(host.now.getTime() + 60_000);
    expect(host.call('main')).toEqual([null, {}]);
  });

  it('refuses an empty key and a value over 100 KB', () => {
    expect(() => evaluated(`CacheService.getUserCache().put('', 'x')`)).toThrow('Invalid argument: key');
    expect(() => evaluated(`CacheService.getUserCache().put('k', 'x'.repeat(102401))`)).toThrow(
      'Argument too large: value',
    );
  });

  it('drops the oldest when it is full', () => {
    const kept = evaluated(
      `(function () {
      var cache = CacheService.getDocumentCache();
      for (var i = 0; i < 12; i++) cache.put('k' + i, 'v');
      return [cache.get('k0'), cache.get('k11')];
    })()`,
      { limits: { cacheItems: 10 } },
    );
    expect(kept).toEqual([null, 'v']);
  });
});
