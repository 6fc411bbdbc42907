import { isSector, sectorByCode, SECTORS, sectorView } from './sectors.js';

describe('sectors', () => {
  it('are the 88 divisions of NACE Rev. 2, in order, each once', () => {
    const codes = SECTORS.map(({ code }) => code);
    expect(codes).toHaveLength(88);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('have labels in both languages and a neighbour in GB/T 4754', () => {
    for (const { en, zh, gbt } of SECTORS) {
      expect(en).toMatch(/^[A-Z][\w ,;.&-]+$/);
      expect(zh).toMatch(/^[\p{Script=Han}、（）]+$/u);
      expect(gbt).toEqual({
        code: expect.stringMatching(/^\d{2}$/),
        label: expect.stringMatching(/^[\p{Script=Han}、]+$/u),
      });
    }
  });

  it.each([
    ['26', '39', '计算机、通信和其他电子设备制造业'],
    ['28', '34', '通用设备制造业'],
    ['62', '65', '软件和信息技术服务业'],
    ['72', '73', '研究和试验发展'],
  ])('%s is nearest to %s %s', (code, gbtCode, label) => {
    expect(sectorByCode(code)?.gbt).toEqual({ code: gbtCode, label });
    expect(sectorView(code).gbt).toBe(`${gbtCode} ${label}`);
  });

  it.each(['00', '04', '34', '40', '100', ''])('do not include %j', (code) => {
    expect(isSector(code)).toBe(false);
    expect(sectorView(code)).toEqual({ code, nace: code, gbt: null });
  });
});
