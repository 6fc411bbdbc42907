import {
  Box3,
  Color,
  DirectionalLight,
  DoubleSide,
  Group,
  HemisphereLight,
  MeshStandardMaterial,
} from 'three';
import { PerspectiveCamera, Scene, Sphere, WebGLRenderer } from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { MeshProblem } from './mesh-problem';
import { meshesOf, type ReadMesh } from './read-mesh';

export interface Stage {
  turn: (aside: number, up: number) => void;
  zoom: (factor: number) => void;
  leave: () => void;
}

/** Degrees, across the shorter side. */
const FIELD_OF_VIEW = 40;

/** Shows a model on a canvas. It draws only when something moved, and never moves by itself. */
export function openStage(canvas: HTMLCanvasElement, { object }: ReadMesh): Stage {
  const renderer = rendererOn(canvas);
  // Each facet is lit as it lies: what files say of their normals is often nothing, or wrong.
  const material = new MeshStandardMaterial({ roughness: 0.7, side: DoubleSide, flatShading: true });
  const meshes = meshesOf(object);
  for (const mesh of meshes) mesh.material = material;
  const sphere = new Box3().setFromObject(object).getBoundingSphere(new Sphere());
  object.position.sub(sphere.center);
  const turned = new Group().add(object);
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, sphere.radius / 100, sphere.radius * 40);
  camera.position.set(1, 0.8, 1.4).setLength(sphere.radius * 3.2);
  const light = new DirectionalLight(0xffffff, 1.6);
  camera.add(light);
  const scene = new Scene().add(turned, camera, new HemisphereLight(0xffffff, 0x777777, 1.6));
  const draw = () => {
    material.color = new Color(getComputedStyle(canvas).color);
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0) return;
    renderer.setSize(width, height, false);
    camera.aspect = width / height;
    camera.fov = fieldOfView(camera.aspect);
    camera.updateProjectionMatrix();
    renderer.render(scene, camera);
  };
  const controls = new OrbitControls(camera, canvas);
  // The wheel scrolls the page; keys and buttons come nearer.
  controls.enableZoom = false;
  controls.enablePan = false;
  controls.addEventListener('change', draw);
  controls.update();
  const resized = new ResizeObserver(draw);
  resized.observe(canvas);
  draw();
  return {
    turn: (aside, up) => {
      turned.rotation.y += aside;
      turned.rotation.x += up;
      draw();
    },
    zoom: (factor) => {
      camera.position.multiplyScalar(factor).clampLength(sphere.radius * 1.2, sphere.radius * 12);
      draw();
    },
    leave: () => {
      resized.disconnect();
      controls.dispose();
      material.dispose();
      for (const { geometry } of meshes) geometry.dispose();
      renderer.dispose();
    },
  };
}

/** Degrees from top to bottom, so that the model stays whole on a canvas that is higher than wide. */
function fieldOfView(aspect: number): number {
  const half = Math.tan((FIELD_OF_VIEW * Math.PI) / 360) / Math.min(1, aspect);
  return (Math.atan(half) * 360) / Math.PI;
}

function rendererOn(canvas: HTMLCanvasElement): WebGLRenderer {
  try {
    const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true });
    renderer.setPixelRatio(Math.min(2, devicePixelRatio));
    return renderer;
  } catch {
    throw new MeshProblem('noWebgl');
  }
}
