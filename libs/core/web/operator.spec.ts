import { Config } from '../config/config.js';
import { operatorStatements } from './operator.js';

const DATABASE_URL = 'postgres://localhost/qiao';

describe('operatorStatements', () => {
  it('says what the operator stated, and nothing of the rest', () => {
    const config = Config.from({ DATABASE_URL, OPERATOR: 'Brücke & Co', OPERATOR_ICP: '京ICP备12345678号' });
    expect(
      operatorStatements(config)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '<meta name="qiao:operator" content="Brücke &amp; Co" />',
      '<meta name="qiao:icp" content="京ICP备12345678号" />',
    ]);
    expect(operatorStatements(Config.from({ DATABASE_URL }))).toBe('');
  });
});
